/**
 * Returns the fewest keys that must move so that all stand in their order; none where a key is not
 * known or comes twice, as its place is not known then.
 */
export function findStragglers(
	keys: readonly string[],
	known: readonly string[],
): readonly string[] {
	const places = keys.map((key) => known.indexOf(key));
	if (places.includes(-1) || new Set(places).size < places.length) return [];
	// The longest run of keys in order that ends with each key.
	const runs: (readonly number[])[] = [];
	for (const [index, place] of places.entries()) {
		const before = runs.slice(0, index).filter((run) => (places[run.at(-1) ?? 0] ?? 0) < place);
		runs.push([...longest(before), index]);
	}
	const staying = new Set(longest(runs));
	return keys.filter((_, index) => !staying.has(index));
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
	return runs.reduce((best, run) => (run.length > best.length ? run : best), []);
}

const names = new WeakMap<HTMLSelectElement, readonly string[]>();

/** Writes behind the options of a field how many events each would leave, in their order; options without a count stay as they are. */
export function showCounts(field: HTMLSelectElement, counts: ArrayLike<number>): void {
	const known = names.get(field) ?? Array.from(field.options, ({ text }) => text);
	names.set(field, known);
	known.slice(0, counts.length).forEach((name, position) => {
		const option = field.options[position];
		const counted = `${name} (${counts[position] ?? 0})`;
		if (option && option.text !== counted) option.text = counted;
	});
}

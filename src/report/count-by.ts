import type { LocalisedName } from '../schema/registries.ts';

/** How many there are of one kind. */
export interface Count {
	readonly id: string;
	/** Of a place, an actor, a type; years and closed lists have none. */
	readonly name?: LocalisedName;
	readonly count: number;
}

interface Kind {
	readonly id: string;
	readonly name?: LocalisedName;
}

/** Counts how many things are of each kind, in the order of the kinds; a thing may be of several. */
export function countBy<Thing>(
	things: readonly Thing[],
	{
		kinds,
		of,
	}: { readonly kinds: readonly Kind[]; readonly of: (thing: Thing) => readonly string[] },
): Count[] {
	const counts = new Map<string, number>();
	for (const id of things.flatMap(of)) counts.set(id, (counts.get(id) ?? 0) + 1);
	return kinds.map(({ id, name }) => ({
		id,
		...(name ? { name } : {}),
		count: counts.get(id) ?? 0,
	}));
}

/** Leaves out what has none, and puts the most first. */
export function mostFirst(counts: readonly Count[]): Count[] {
	return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

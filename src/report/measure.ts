/** A number of things of one kind, and which of them they are. */
export interface Measure<Id extends string> {
	readonly id: Id;
	readonly count: number;
	/** How many things were looked at. */
	readonly of: number;
	/** Ids of the things counted, so that somebody can go through them. */
	readonly ids: readonly string[];
}

/** Counts the things for which something holds, and names them. */
export function measure<Thing, Id extends string>(
	things: readonly Thing[],
	{
		id,
		when,
		name,
	}: {
		readonly id: Id;
		readonly when: (thing: Thing) => boolean;
		readonly name: (thing: Thing) => string;
	},
): Measure<Id> {
	const ids = things.filter(when).map(name);
	return { id, count: ids.length, of: things.length, ids };
}

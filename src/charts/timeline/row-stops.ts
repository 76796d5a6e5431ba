import type { TimeWindow } from '../scale/time-scale.ts';

/** What of a row the arrow keys stop at: its marks, or where it is crowded its groups. */
export interface RowStops {
	readonly marks: readonly { readonly index: number }[];
	readonly groups: readonly TimeWindow[];
}

/** A mark by its event, or a group by its start, in a row. */
export type Stop =
	| { readonly row: number; readonly index: number }
	| { readonly row: number; readonly start: number };

/** Finds the next row, above with -1 or below with 1, that has something in view. */
export function nextRow(
	rows: readonly RowStops[],
	{ row, by }: { readonly row: number; readonly by: 1 | -1 },
): number | undefined {
	for (let next = row + by; next >= 0 && next < rows.length; next += by) {
		const stops = rows[next];
		if (stops && stops.marks.length + stops.groups.length > 0) return next;
	}
	return undefined;
}

/** Finds the mark of a row that is nearest to an instant, or the group that holds it or is nearest to it. */
export function nearestStop(
	rows: readonly RowStops[],
	{
		row,
		instant,
		instantOf,
	}: {
		readonly row: number;
		readonly instant: number;
		/** Returns the instant of an event. */
		readonly instantOf: (index: number) => number;
	},
): Stop | undefined {
	const { marks = [], groups = [] } = rows[row] ?? {};
	const mark = closest(marks, ({ index }) => Math.abs(instantOf(index) - instant));
	if (mark) return { row, index: mark.index };
	const group = closest(groups, ({ start, end }) =>
		instant < start ? start - instant : Math.max(instant - end + 1, 0),
	);
	return group && { row, start: group.start };
}

/** Returns the item at the least distance, the first of several. */
function closest<Item>(
	items: readonly Item[],
	distanceOf: (item: Item) => number,
): Item | undefined {
	let found: { readonly item: Item; readonly distance: number } | undefined;
	for (const item of items) {
		const distance = distanceOf(item);
		if (!found || distance < found.distance) found = { item, distance };
	}
	return found?.item;
}

import type { TimeWindow } from '../scale/time-scale.ts';

/** Events ordered by start, with the latest end so far, so that a window is found by binary search. */
export interface TimeIndex {
	readonly starts: Float64Array;
	readonly ends: Float64Array;
	readonly latestEnds: Float64Array;
}

/** Indexes events that are ordered by start. */
export function buildTimeIndex(events: readonly TimeWindow[]): TimeIndex {
	const starts = Float64Array.from(events, ({ start }) => start);
	const ends = Float64Array.from(events, ({ end }) => end);
	let latest = Number.NEGATIVE_INFINITY;
	const latestEnds = ends.map((end) => (latest = Math.max(latest, end)));
	return { starts, ends, latestEnds };
}

/** Lists the positions of the events that share an instant with the window, in order. */
export function findInWindow(
	{ starts, ends, latestEnds }: TimeIndex,
	window: TimeWindow,
): number[] {
	const found: number[] = [];
	const last = firstAtLeast(starts, window.end);
	for (let index = firstAbove(latestEnds, window.start); index < last; index += 1) {
		if ((ends[index] ?? 0) > window.start) found.push(index);
	}
	return found;
}

/** Finds the first position whose value is at least `value`; the values ascend. */
export function firstAtLeast(values: Float64Array, value: number): number {
	return search(values, (candidate) => candidate >= value);
}

/** Finds the first position whose value is above `value`; the values ascend. */
export function firstAbove(values: Float64Array, value: number): number {
	return search(values, (candidate) => candidate > value);
}

function search(values: Float64Array, isFound: (value: number) => boolean): number {
	let low = 0;
	let high = values.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (isFound(values[middle] ?? 0)) high = middle;
		else low = middle + 1;
	}
	return low;
}

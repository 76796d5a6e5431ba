import type { TimeWindow } from '../scale/time-scale.ts';

/** Events ordered by start, with the latest end so far, so that a window is found by binary search. */
export interface TimeIndex {
	readonly starts: Float64Array;
	readonly ends: Float64Array;
	readonly latestEnds: Float64Array;
}

/** Indexes events that are ordered by start. */
export function buildTimeIndex(events: readonly TimeWindow[]): TimeIndex {
	const starts = new Float64Array(events.length);
	const ends = new Float64Array(events.length);
	const latestEnds = new Float64Array(events.length);
	let latest = Number.NEGATIVE_INFINITY;
	events.forEach(({ start, end }, position) => {
		latest = Math.max(latest, end);
		starts[position] = start;
		ends[position] = end;
		latestEnds[position] = latest;
	});
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

/** Counts what `findInWindow` lists; only what began before the window is looked at one by one. */
export function countInWindow({ starts, ends, latestEnds }: TimeIndex, window: TimeWindow): number {
	const last = firstAtLeast(starts, window.end);
	const inside = Math.min(firstAtLeast(starts, window.start), last);
	let count = last - inside;
	for (let index = firstAbove(latestEnds, window.start); index < inside; index += 1) {
		if ((ends[index] ?? 0) > window.start) count += 1;
	}
	return count;
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

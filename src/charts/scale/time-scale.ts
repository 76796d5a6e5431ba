/** A stretch of time: UTC instants in milliseconds, half open. */
export interface TimeWindow {
	readonly start: number;
	readonly end: number;
}

/** A stretch of the drawing in pixels, from left to right. */
export interface Extent {
	readonly x0: number;
	readonly x1: number;
}

/** Maps instants to pixels, and back. */
export interface TimeScale {
	(instant: number): number;
	readonly invert: (x: number) => number;
}

/**
 * Makes the linear scale of a time axis that fills an extent; `x1` may lie left of `x0`. It is ours because
 * d3-scale would add the formats of all its axes to what every reader loads.
 */
export function timeScale({ start, end }: TimeWindow, { x0, x1 }: Extent): TimeScale {
	const perInstant = (x1 - x0) / Math.max(end - start, 1);
	const x = (instant: number) => x0 + (instant - start) * perInstant;
	return Object.assign(x, { invert: (at: number) => start + (at - x0) / perInstant });
}

/** Whether two stretches of time share an instant. */
export function overlaps(a: TimeWindow, b: TimeWindow): boolean {
	return a.start < b.end && b.start < a.end;
}

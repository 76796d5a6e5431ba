import { scaleLinear, type ScaleLinear } from 'd3-scale';

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

/** Maps instants to pixels. */
export type TimeScale = ScaleLinear<number, number>;

/** Makes the scale of a time axis that fills an extent. */
export function timeScale({ start, end }: TimeWindow, { x0, x1 }: Extent): TimeScale {
	return scaleLinear([start, Math.max(end, start + 1)], [x0, x1]);
}

/** Whether two stretches of time share an instant. */
export function overlaps(a: TimeWindow, b: TimeWindow): boolean {
	return a.start < b.end && b.start < a.end;
}

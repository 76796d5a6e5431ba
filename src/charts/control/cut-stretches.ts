import type { TimeWindow } from '../scale/time-scale.ts';
import type { Stretch } from './chart-row.ts';

/** Cuts the stretches of a row to a window; one that had begun before keeps when that was. */
export function cutStretches(stretches: readonly Stretch[], window: TimeWindow): Stretch[] {
	return stretches
		.filter(({ start, end }) => start < window.end && end > window.start)
		.map((stretch) => ({
			...stretch,
			begun: stretch.begun ?? stretch.start,
			start: Math.max(stretch.start, window.start),
			settled: Math.min(Math.max(stretch.settled, window.start), window.end),
			end: Math.min(stretch.end, window.end),
		}));
}

import type { HeldStep } from '../../model/count-held.ts';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';

/** A number that holds over a stretch; places are shares of the axis, levels shares of the height from its foot. */
export interface CountStep {
	readonly x0: number;
	readonly x1: number;
	readonly certain: number;
	readonly possible: number;
}

/** The count over time, and the numbers that are marked on its upright axis. */
export interface CountLayout {
	readonly steps: readonly CountStep[];
	readonly marks: readonly { readonly count: number; readonly level: number }[];
}

/** Lays out the count over a period: one step for each stretch between two changes. */
export function layoutCount(
	steps: readonly HeldStep[],
	{ period }: { readonly period: TimeWindow },
): CountLayout {
	const x = timeScale(period, { x0: 0, x1: 1 });
	const most = steps.reduce((least, { possible }) => Math.max(least, possible), 1);
	return {
		steps: steps.flatMap(({ from, certain, possible }, position): CountStep[] => {
			const start = Math.max(from, period.start);
			const end = Math.min(steps[position + 1]?.from ?? period.end, period.end);
			if (end <= start) return [];
			return [{ x0: x(start), x1: x(end), certain: certain / most, possible: possible / most }];
		}),
		marks: markCounts(most).map((count) => ({ count, level: count / most })),
	};
}

/** One or two round numbers below the most. */
function markCounts(most: number): number[] {
	const size = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => most / step < 3) ?? most;
	return Array.from({ length: Math.floor(most / size) }, (_, position) => (position + 1) * size);
}

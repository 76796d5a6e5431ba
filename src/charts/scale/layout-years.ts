import { instantOf, yearOf } from '../../model/date.ts';
import { estimateTextWidth } from './text-width.ts';
import { timeScale, type TimeWindow } from './time-scale.ts';

/** Lengths of the axis, in pixels, for which labels are chosen. */
export interface LabelRoom {
	readonly wide: number;
	readonly narrow: number;
	readonly textSize: number;
}

/** The beginning of a year, as a share of the axis, and in which forms its number has room. */
export interface YearTick {
	readonly year: number;
	readonly x: number;
	readonly isLabelled: { readonly wide: boolean; readonly narrow: boolean };
}

const gap = 8;
const strides = [1, 2, 5, 10, 20, 50, 100];

/** Lays out the years of a period. */
export function layoutYears(period: TimeWindow, { wide, narrow, textSize }: LabelRoom): YearTick[] {
	const x = timeScale(period, { x0: 0, x1: 1 });
	const first = yearOf(period.start);
	const years = Array.from(
		{ length: yearOf(period.end - 1) - first + 1 },
		(_, position) => first + position,
	);
	const needed = estimateTextWidth('0000', { size: textSize }) + gap;
	const strideFor = (width: number) =>
		strides.find((size) => (width / years.length) * size >= needed) ?? years.length;
	const stride = { wide: strideFor(wide), narrow: strideFor(narrow) };
	return years.map((year, position) => ({
		year,
		x: x(instantOf(year)),
		isLabelled: {
			wide: position % stride.wide === 0,
			narrow: position % stride.narrow === 0,
		},
	}));
}

import { instantOf, yearOf } from '../../model/date.ts';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';
import type { ChartIndex } from './chart-index.ts';
import { layoutColumns, type ColumnPart } from './layout-columns.ts';
import { heightPerEvent } from './layout-scale.ts';
import { findInWindow } from './time-index.ts';

/** One year of the vertical timeline. */
export interface YearSection {
	readonly year: number;
	/** How many events of the window begin in it, or before the window where it is the first. */
	readonly count: number;
	/** Numbers of events by month, in a box of `yearBox`. */
	readonly columns: readonly ColumnPart[];
	/** Positions of the events that are listed, in the order of time. */
	readonly listed: readonly number[];
}

/** The size of the drawing of a year's months. */
export const yearBox = { width: 240, height: 32 };

export interface YearsOptions {
	readonly window: TimeWindow;
	/** How many events a year lists at most: the most significant. */
	readonly perYear: number;
	/** The event that the reader has chosen: its year lists all that it has. */
	readonly chosen?: number | undefined;
}

/** Lays out the vertical timeline: years down the page, each with its months and its most significant events. */
export function layoutYears(
	index: ChartIndex,
	{ window, perYear, chosen = -1 }: YearsOptions,
): YearSection[] {
	const { events } = index.data;
	const bins = index.binsOf('month');
	const perEvent = heightPerEvent([{ max: bins.max, height: yearBox.height - 1 }]);
	const byYear = new Map<number, number[]>();
	for (const position of findInWindow(index.time, window)) {
		const year = yearOf(Math.max(events[position]?.start ?? 0, window.start));
		byYear.set(year, [...(byYear.get(year) ?? []), position]);
	}
	return [...byYear].map(([year, positions]): YearSection => {
		const bounds = { start: instantOf(year), end: instantOf(year + 1) };
		const plot = { x0: 0, x1: yearBox.width };
		return {
			year,
			count: positions.length,
			columns: layoutColumns(bins, {
				window: bounds,
				x: timeScale(bounds, plot),
				plot,
				y1: yearBox.height,
				perEvent,
			}),
			listed: [...positions]
				.sort((a, b) => (events[b]?.significance ?? 0) - (events[a]?.significance ?? 0) || a - b)
				.slice(0, positions.includes(chosen) ? positions.length : perYear)
				.sort((a, b) => a - b),
		};
	});
}

/** Chooses how many events a year lists: a few of the whole period, all where the window holds not many or lies in one year. */
export function listedPerYear({
	inView,
	total,
	isOneYear = false,
}: {
	readonly inView: number;
	readonly total: number;
	readonly isOneYear?: boolean;
}): number {
	if (inView <= 40 || isOneYear) return inView;
	if (inView < total) return 12;
	return total > 200 ? 2 : 3;
}

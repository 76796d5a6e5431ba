import { yearOf } from '../../model/date.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import type { LaneKind } from './chart-event.ts';
import type { ChartIndex } from './chart-index.ts';
import { countInWindow, findInWindow } from './time-index.ts';

/** The figures of the sentence above the chart. */
export interface Summary {
	/** How many events are in view. */
	readonly count: number;
	/** The year with most of them, an event counting in the first of its years in view; missing where all are of one year. */
	readonly peak?: { readonly year: number; readonly count: number };
	/** The row with most of them; missing where there is one row only. */
	readonly top?: { readonly lane: string; readonly count: number };
}

export interface SummaryOptions {
	readonly window: TimeWindow;
	readonly laneKind: LaneKind;
	/** The name of the row that all others share: no single one, so it is never the one with the most. */
	readonly otherLane: string;
}

/** Finds the year and the row with the most events in a window. */
export function summarise(
	{ data: { events }, time, lanesOf }: ChartIndex,
	{ window, laneKind, otherLane }: SummaryOptions,
): Summary {
	const positions = findInWindow(time, window);
	const years = new Map<number, number>();
	for (const position of positions) {
		const year = yearOf(Math.max(events[position]?.start ?? 0, window.start));
		years.set(year, (years.get(year) ?? 0) + 1);
	}
	const peak = mostOf([...years].map(([year, count]) => ({ year, count })));
	const lanes = lanesOf(laneKind).map((lane) => ({
		lane: lane.name,
		count: countInWindow(lane.time, window),
	}));
	const top = mostOf(lanes.filter(({ lane }) => lane !== otherLane));
	return {
		count: positions.length,
		...(peak && years.size > 1 ? { peak } : {}),
		...(top && top.count > 0 && lanes.length > 1 ? { top } : {}),
	};
}

function mostOf<Counted extends { readonly count: number }>(
	list: readonly Counted[],
): Counted | undefined {
	return list.reduce<Counted | undefined>(
		(most, one) => (most && most.count >= one.count ? most : one),
		undefined,
	);
}

import { timeScale, type TimeWindow } from '../scale/time-scale.ts';
import type { BinUnit } from './bin-events.ts';
import type { LaneKind } from './chart-event.ts';
import type { ChartIndex } from './chart-index.ts';
import type { TimelineLayout } from './layout-timeline.ts';
import { findInWindow, firstAbove } from './time-index.ts';

/** A line through all lanes at one instant, with what each lane has around it. */
export interface Cursor {
	readonly x: number;
	/** The month, week or day that is counted. */
	readonly stretch: TimeWindow;
	readonly unit: BinUnit;
	/** For each lane, where its reading stands and how many of its events may have happened in the stretch. */
	readonly readings: readonly {
		readonly key: string;
		readonly y: number;
		readonly count: number;
	}[];
}

/** Lays out the cursor of a drawing; nothing where the instant is out of view. */
export function layoutCursor(
	{ plot, lanes, density, type }: TimelineLayout,
	options: {
		readonly index: ChartIndex;
		readonly laneKind: LaneKind;
		readonly window: TimeWindow;
		readonly instant: number;
	},
): Cursor | undefined {
	const { index, laneKind, window, instant } = options;
	if (instant < window.start || instant >= window.end) return undefined;
	const { unit } = density;
	const { edges } = index.binsOf(unit);
	const bin = firstAbove(edges, instant) - 1;
	const stretch = { start: edges[bin] ?? instant, end: edges[bin + 1] ?? instant };
	const times = index.lanesOf(laneKind).map(({ time }) => time);
	return {
		x: timeScale(window, plot)(instant),
		stretch,
		unit,
		readings: lanes.map(({ key, y0 }, order) => {
			const time = times[order];
			const count = time ? findInWindow(time, stretch).length : 0;
			return { key, y: y0 + type.lineHeight, count };
		}),
	};
}

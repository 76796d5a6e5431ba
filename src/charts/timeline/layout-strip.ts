import { timeScale, type Extent, type TimeWindow } from '../scale/time-scale.ts';
import { layoutTicks, type TickFormat, type TimeTicks } from '../scale/time-ticks.ts';
import type { ChartIndex } from './chart-index.ts';
import { layoutLanes, type LaneContent } from './layout-lane.ts';
import type { TimelineType } from './layout-timeline.ts';
import { radiusScale } from './mark-radius.ts';
import { laneNeed } from './pack-lane.ts';

/** A timeline of one row, for a figure beside a text. */
export interface StripLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: Extent;
	readonly type: TimelineType;
	readonly axis: TimeTicks & { readonly y0: number; readonly y1: number };
	/** One, or none where there are no events. */
	readonly lanes: readonly LaneContent[];
}

export interface StripOptions {
	readonly window: TimeWindow;
	readonly width: number;
	readonly formatTick: TickFormat;
	readonly type: TimelineType;
}

/** The least and the greatest height of the row, and the lines of titles that it has room for. */
const row = { least: 110, most: 250, titles: 6 };

/** Room for half a mark at both ends, in pixels. */
const edge = 7;

/** Lays out the axis and below it all events of a window in one row, the most significant with their titles. */
export function layoutStrip(
	index: ChartIndex,
	{ window, width, formatTick, type }: StripOptions,
): StripLayout {
	const plot = { x0: edge, x1: width - edge };
	const x = timeScale(window, plot);
	const radii = radiusScale(index.mostKilled);
	const y0 = type.lineHeight * 2 + 8;
	const [lane] = index.lanesOf('none');
	const options = { index, window, x, radii, type, limit: row.most };
	const marks = lane ? (laneNeed(lane, options) ?? row.most) : 0;
	const need = marks + type.lineHeight * row.titles;
	const y1 = y0 + Math.ceil(Math.min(Math.max(need, row.least), row.most));
	return {
		width,
		height: y1,
		plot,
		type,
		axis: { y0: 0, y1: y0, ...layoutTicks(window, { ...plot, formatTick, textSize: type.size }) },
		lanes: layoutLanes(lane ? [{ lane, y0, y1 }] : [], { ...options, plot }),
	};
}

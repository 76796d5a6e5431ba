import { timeScale, type Extent, type TimeWindow } from '../scale/time-scale.ts';
import { layoutTicks, type TickFormat, type TimeTicks } from '../scale/time-ticks.ts';
import { wrapText } from '../scale/text-width.ts';
import type { LaneKind } from './chart-event.ts';
import type { ChartIndex, Lane } from './chart-index.ts';
import { binUnitOf, layoutColumns, type ColumnPart } from './layout-columns.ts';
import type { BinUnit } from './bin-events.ts';
import { layoutEras, type EraBand } from './layout-eras.ts';
import { layoutLanes, type LaneContent } from './layout-lane.ts';
import { columnMargin, heightPerEvent, layoutScale, type ColumnScale } from './layout-scale.ts';
import { laneNeed } from './pack-lane.ts';
import { radiusScale } from './mark-radius.ts';

/** The type sizes that a layout reckons with, in pixels. */
export interface TimelineType {
	readonly size: number;
	readonly lineHeight: number;
}

export interface TimelineOptions {
	readonly window: TimeWindow;
	readonly width: number;
	readonly laneKind: LaneKind;
	/** From `allotLanes`; one height a lane. */
	readonly laneHeights: readonly number[];
	readonly formatTick: TickFormat;
	readonly type: TimelineType;
	/** Whether marks get titles; they do unless told otherwise. */
	readonly hasTitles?: boolean;
}

/** A lane with its name wrapped into the margin and its place in the drawing. */
export interface LaneBand extends LaneContent {
	readonly key: string;
	readonly name: string;
	readonly lines: readonly string[];
	readonly y0: number;
	readonly y1: number;
	/** What the height of its columns means, where it is crowded. */
	readonly scale: ColumnScale | undefined;
}

/** The whole chart as numbers and words: nothing in it is styled. */
export interface TimelineLayout {
	readonly width: number;
	readonly height: number;
	readonly plot: Extent;
	readonly type: TimelineType;
	readonly eras: { readonly y0: number; readonly y1: number; readonly bands: readonly EraBand[] };
	readonly density: {
		readonly y0: number;
		readonly y1: number;
		readonly unit: BinUnit;
		readonly max: number;
		readonly columns: readonly ColumnPart[];
		readonly scale: ColumnScale;
	};
	readonly axis: TimeTicks & { readonly y0: number; readonly y1: number };
	readonly lanes: readonly LaneBand[];
}

const densityHeight = 56;
const gap = 8;

/** Lays out eras, density strip, axis and lanes of a window. */
export function layoutTimeline(index: ChartIndex, options: TimelineOptions): TimelineLayout {
	const { window, width, laneKind, laneHeights, formatTick, type, hasTitles = true } = options;
	const plot = plotOf({ width, laneKind, type });
	const x = timeScale(window, plot);
	const radii = radiusScale(index.mostKilled);
	const rows = rowsOf(type);
	const unit = binUnitOf(window);
	const bins = index.binsOf(unit);
	const perEvent = heightPerEvent([{ max: bins.max, height: densityHeight }]);
	let top = rows.lanes;
	const laneRows = index.lanesOf(laneKind).map((lane, order) => {
		const y0 = top;
		top += laneHeights[order] ?? 0;
		return { lane, y0, y1: top };
	});
	const contents = layoutLanes(laneRows, {
		index,
		window,
		x,
		plot,
		radii,
		type,
		hasTitles,
		// What is put side by side is there to be compared.
		isAlike: laneKind === 'beside',
	});
	const lanes = laneRows.flatMap(({ lane, y0, y1 }, order): LaneBand[] => {
		const content = contents[order];
		if (!content) return [];
		const lines = laneLines(lane, { plot, type });
		const scale =
			content.perEvent === undefined
				? undefined
				: layoutScale({
						perEvent: content.perEvent,
						y0,
						y1: y1 - columnMargin.foot,
						margin: plot.x0,
						name: { middle: (y0 + y1) / 2, lines: lines.length },
						type,
					});
		return [{ key: lane.key, name: lane.name, lines, y0, y1, scale, ...content }];
	});
	return {
		width,
		height: top,
		plot,
		type,
		eras: {
			y0: 0,
			y1: rows.density - gap,
			bands: layoutEras(index.data.eras, { window, x, textSize: type.size, lines: eraLines }),
		},
		density: {
			y0: rows.density,
			y1: rows.axis,
			unit,
			max: bins.max,
			columns: layoutColumns(bins, { window, x, plot, y1: rows.axis, perEvent }),
			scale: layoutScale({
				perEvent,
				y0: rows.density,
				y1: rows.axis,
				margin: plot.x0,
				name: { middle: rows.axis - type.lineHeight / 2, lines: 0 },
				type,
			}),
		},
		axis: {
			y0: rows.axis,
			y1: rows.lanes,
			...layoutTicks(window, { ...plot, formatTick, textSize: type.size }),
		},
		lanes,
	};
}

const eraLines = 2;

function rowsOf({ lineHeight }: TimelineType) {
	const density = lineHeight * eraLines + 6 + gap;
	const axis = density + densityHeight;
	return { density, axis, lanes: axis + lineHeight * 2 + gap };
}

/** Returns the part of the drawing that the time axis fills: all but the margin for the names of lanes. */
export function plotOf({
	width,
	laneKind,
	type,
}: Pick<TimelineOptions, 'width' | 'laneKind' | 'type'>): Extent {
	const margin = laneKind === 'none' ? 1 : Math.min(type.size * 9.5, width * 0.25);
	return { x0: margin, x1: width - 1 };
}

function laneLines(
	{ name }: Lane,
	{ plot, type }: { readonly plot: Extent; readonly type: TimelineType },
): string[] {
	return wrapText(name, { width: plot.x0 - 10, lines: 4, size: type.size }) ?? [];
}

export interface AllotOptions extends Pick<TimelineOptions, 'width' | 'laneKind' | 'type'> {
	/** Returns the height of the whole drawing from what it needs; without it each lane gets what it needs. */
	readonly heightFor?: (needed: number) => number;
}

/** The heights of the lanes, and of the drawing they are in. */
export interface Allotted {
	readonly height: number;
	readonly laneHeights: readonly number[];
}

/** Heights of lanes in pixels: the least, the most for marks, and that of one whose events have no room as marks. */
const heights = { lowest: 40, highest: 240, crowded: 150 };
/** The most lines of titles that a lane has room for beside its marks. */
const mostTitled = 5;

/**
 * Gives each lane its height: what its marks need when the whole period is shown, with room for titles
 * where it has events that changed the course; then stretched or squeezed to the height of the drawing.
 */
export function allotLanes(
	index: ChartIndex,
	{ width, laneKind, type, heightFor = (needed) => needed }: AllotOptions,
): Allotted {
	const plot = plotOf({ width, laneKind, type });
	const { period: window, events } = index.data;
	const x = timeScale(window, plot);
	const radii = radiusScale(index.mostKilled);
	const needs = index.lanesOf(laneKind).map((lane) => {
		const titled = lane.events.filter((position) => events[position]?.significance === 5).length;
		const options = { index, window, x, radii, type, limit: heights.highest };
		const need = laneNeed(lane, options);
		const name = laneLines(lane, { plot, type }).length * type.lineHeight;
		const content =
			need === undefined
				? heights.crowded
				: need + 8 + Math.min(titled, mostTitled) * type.lineHeight;
		return Math.ceil(Math.max(content, name + 8, heights.lowest));
	});
	const total = needs.reduce((sum, need) => sum + need, 0);
	const above = rowsOf(type).lanes;
	const height = heightFor(above + total);
	const available = Math.max(height - above, 0);
	const spare = (available - total) / needs.length;
	return {
		height,
		laneHeights: needs.map((need) => (spare < 0 ? (need * available) / total : need + spare)),
	};
}

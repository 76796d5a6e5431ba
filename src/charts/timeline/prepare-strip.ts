import type { EventTable } from '../../model/event-table.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import type { ChartEvent } from './chart-event.ts';
import { indexChart } from './chart-index.ts';
import { tickFormat } from '../scale/format-tick.ts';
import { layoutStrip, type StripLayout } from './layout-strip.ts';
import { toChartData } from './to-chart-data.ts';

/** A strip with what its words are made from. */
export interface PreparedStrip {
	readonly layout: StripLayout;
	readonly events: readonly ChartEvent[];
	/** Positions of the events whose titles had room. */
	readonly labelled: ReadonlySet<number>;
}

/** The width that a strip beside a text is drawn for, in pixels: that of a small phone, so that its type is never smaller than this. */
const phoneWidth = 400;
const type = { size: 13.5, lineHeight: 16 };

/** Lays out some events of a table in a window; positions ascend. */
export function prepareStrip(
	table: EventTable,
	{
		positions,
		window,
		width = phoneWidth,
	}: {
		readonly positions: readonly number[];
		readonly window: TimeWindow;
		readonly width?: number;
	},
): PreparedStrip {
	// Heights and columns are measured by what the window shows, not by the whole record.
	const data = { ...toChartData(table, { positions, otherLane: '' }), period: window };
	const formatTick = tickFormat(table.language);
	const layout = layoutStrip(indexChart(data), { window, width, formatTick, type });
	const labels = layout.lanes.flatMap((lane) => lane.labels);
	return { layout, events: data.events, labelled: new Set(labels.map(({ index }) => index)) };
}

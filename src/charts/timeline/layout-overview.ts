import type { ChartIndex } from './chart-index.ts';
import { timeScale } from '../scale/time-scale.ts';
import { layoutTicks, type TickFormat, type TimeTicks } from '../scale/time-ticks.ts';
import { heightPerEvent, layoutScale, type ColumnScale } from './layout-scale.ts';
import { layoutColumns, type ColumnPart } from './layout-columns.ts';

/** The strip that always shows the whole period. */
export interface OverviewLayout {
	readonly width: number;
	readonly height: number;
	readonly columnsHeight: number;
	readonly columns: readonly ColumnPart[];
	readonly scale: ColumnScale;
	readonly ticks: TimeTicks;
}

export interface OverviewOptions {
	readonly width: number;
	readonly height: number;
	readonly formatTick: TickFormat;
	readonly textSize: number;
}

/** Lays out the numbers of events by month over the whole period, with years below. */
export function layoutOverview(index: ChartIndex, options: OverviewOptions): OverviewLayout {
	const { width, height, formatTick, textSize } = options;
	const { period: window } = index.data;
	const plot = { x0: 0, x1: width };
	const columnsHeight = height - textSize * 1.4;
	const x = timeScale(window, plot);
	const bins = index.binsOf('month');
	const [y0, y1] = [2, columnsHeight];
	const perEvent = heightPerEvent([{ max: bins.max, height: y1 - y0 }]);
	return {
		width,
		height,
		columnsHeight,
		columns: layoutColumns(bins, { window, x, plot, y1, perEvent }),
		scale: layoutScale({
			perEvent,
			y0,
			y1,
			margin: 0,
			name: { middle: 0, lines: 0 },
			type: { size: textSize, lineHeight: textSize * 1.2 },
		}),
		ticks: layoutTicks(window, { ...plot, formatTick, textSize }),
	};
}

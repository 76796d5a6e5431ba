import type { Extent, TimeScale, TimeWindow } from '../scale/time-scale.ts';
import type { Bins, BinUnit } from './bin-events.ts';
import { firstAbove, firstAtLeast } from './time-index.ts';
import { millisecondsInDay } from '../../model/date.ts';

/** A part of a column: the events of one family. */
export interface ColumnPart extends Extent {
	readonly family: number;
	readonly y0: number;
	readonly y1: number;
}

/** Chooses how finely events are counted in a window: by month, week or day. */
export function binUnitOf({ start, end }: TimeWindow): BinUnit {
	const days = (end - start) / millisecondsInDay;
	if (days > 800) return 'month';
	return days > 100 ? 'week' : 'day';
}

/** Stacks the counts of a window into columns that stand on `y1`, so many pixels an event. */
export function layoutColumns(
	{ edges, counts, families }: Bins,
	options: {
		readonly window: TimeWindow;
		readonly x: TimeScale;
		readonly plot: Extent;
		readonly y1: number;
		readonly perEvent: number;
	},
): ColumnPart[] {
	const { window, x, plot, y1, perEvent } = options;
	const parts: ColumnPart[] = [];
	const first = Math.max(firstAbove(edges, window.start) - 1, 0);
	const last = Math.min(firstAtLeast(edges, window.end), edges.length - 1);
	for (let bin = first; bin < last; bin += 1) {
		const from = Math.max(x(edges[bin] ?? 0), plot.x0);
		const to = Math.min(x(edges[bin + 1] ?? 0), plot.x1);
		const right = Math.max(to - (to - from > 3 ? 1 : 0), from + 0.5);
		let foot = y1;
		for (let family = 0; family < families; family += 1) {
			const count = counts[bin * families + family] ?? 0;
			if (count === 0) continue;
			const head = foot - count * perEvent;
			parts.push({ family, x0: from, x1: right, y0: head, y1: foot });
			foot = head;
		}
	}
	return parts;
}

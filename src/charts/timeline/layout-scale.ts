import type { TimelineType } from './layout-timeline.ts';

/** What the height of columns means: a line at a round number of events. */
export interface ColumnScale {
	/** The events that a column as high as the line stands for. */
	readonly count: number;
	readonly y: number;
	/** The baseline of the number. */
	readonly labelY: number;
	/** Whether the number stands in the margin; otherwise it stands in the plot, on the line or below it. */
	readonly isInMargin: boolean;
	/** Whether a line of the name says what is counted; otherwise the number has to. */
	readonly hasUnitLine: boolean;
}

/** Returns the height of one event at which the highest column of each of some rows has room: one scale for all of them. */
export function heightPerEvent(
	rows: readonly { readonly max: number; readonly height: number }[],
): number {
	return Math.min(...rows.map(({ max, height }) => height / Math.max(max, 1)));
}

/** Returns the greatest of 1, 2, 5, 10, 20, 50 … that is not above `most`, at least 1. */
export function roundCount(most: number): number {
	// The logarithm of a power of ten may be a little less than whole.
	const power = 10 ** Math.floor(Math.log10(Math.max(most, 1)) + 1e-9);
	return (most >= power * 5 ? 5 : most >= power * 2 ? 2 : 1) * power;
}

/** How far the foot and the head of columns are from the edges of their row, in pixels. */
export const columnMargin = { head: 2, foot: 1 };

/** Places the line and the number of a row of columns; in the margin unless the name of the row is there. */
export function layoutScale({
	perEvent,
	y0,
	y1,
	margin,
	name,
	type,
}: {
	readonly perEvent: number;
	readonly y0: number;
	readonly y1: number;
	/** The width of the margin for names. */
	readonly margin: number;
	/** The middle of the name and its number of lines, without that of the unit. */
	readonly name: { readonly middle: number; readonly lines: number };
	readonly type: TimelineType;
}): ColumnScale {
	const { size, lineHeight } = type;
	// A hair more, for heights that are quotients.
	const count = roundCount((y1 - y0) / perEvent + 1e-6);
	const y = y1 - count * perEvent;
	const nameHeight = (name.lines + 1) * lineHeight;
	const hasUnitLine = margin > 8 && nameHeight <= y1 - y0;
	const isInMargin = hasUnitLine && Math.abs(y - name.middle) >= (nameHeight + lineHeight) / 2;
	const isAbove = y - lineHeight >= y0;
	const beside = Math.max(y + size * 0.35, y0 + size * 0.8);
	return {
		count,
		y,
		labelY: isInMargin ? beside : isAbove ? y - 3 : y + size,
		isInMargin,
		hasUnitLine,
	};
}

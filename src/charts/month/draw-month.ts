import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { MonthLayout } from './layout-month.ts';

export interface DrawMonthOptions {
	/** The id of the event that stands out. */
	readonly current: string;
	readonly isMirrored: boolean;
}

/** The height of a row of dots, and of the axis below them, in pixels. */
const rowHeight = 10;
const axisHeight = 22;

/** How high the drawing of a month is, in pixels. */
export function monthHeight({ rows }: Pick<MonthLayout, 'rows'>): number {
	return rows * rowHeight + axisHeight;
}

/** Draws the days of a month and its events as the contents of an `svg` element of any width. */
export function drawMonth(
	layout: MonthLayout,
	{ current, isMirrored }: DrawMonthOptions,
): DrawingNode[] {
	const { days, rows, dots } = layout;
	const x = (day: number) => {
		const share = ((day - 0.5) / days) * 100;
		return `${Math.round((isMirrored ? 100 - share : share) * 100) / 100}%`;
	};
	const base = rows * rowHeight + 3;
	return [
		element('line', { class: 'month-axis', x1: '0', x2: '100%', y1: base, y2: base }),
		...[10, 20].map((day) =>
			element('text', { x: x(day), y: base + 15, 'text-anchor': 'middle', text: String(day) }),
		),
		// The outermost would stick out if they were centred.
		...[1, days].map((day) => {
			const isLeft = (day === 1) !== isMirrored;
			return element('text', {
				x: isLeft ? '0' : '100%',
				y: base + 15,
				'text-anchor': isLeft ? 'start' : 'end',
				text: String(day),
			});
		}),
		...dots.flatMap(({ id, day, lastDay, row }) => {
			const y = (rows - row - 0.5) * rowHeight;
			const name = id === current ? 'month-mark is-current' : 'month-mark';
			return [
				lastDay > day
					? [element('line', { class: name, x1: x(day), x2: x(lastDay), y1: y, y2: y })]
					: [],
				[element('circle', { class: name, cx: x(day), cy: y, r: id === current ? 4.5 : 3 })],
			].flat();
		}),
	];
}

import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { drawLine } from './draw-line.ts';
import type { Cursor } from './layout-cursor.ts';
import type { TimelineLayout } from './layout-timeline.ts';
import { mirror } from './mirror.ts';

export interface DrawCursorOptions {
	/** The words of the stretch of time that is counted. */
	readonly label: string;
	readonly countWords: (count: number) => string;
	readonly isMirrored: boolean;
}

const gap = 6;

/** Draws a cursor over its timeline: the words stand on the side of the line where there is more room. */
export function drawCursor(
	{ x, readings }: Cursor,
	{
		layout,
		label,
		countWords,
		isMirrored,
	}: DrawCursorOptions & { readonly layout: TimelineLayout },
): DrawingNode[] {
	const { width, height, plot, density, type } = layout;
	const at = mirror(width, isMirrored)(x, x).x;
	const isAfter = x < (plot.x0 + plot.x1) / 2;
	const words = (text: string, { key, y }: { readonly key: string; readonly y: number }) =>
		element('text', {
			key,
			x: at + (isAfter === isMirrored ? -gap : gap),
			y,
			'text-anchor': isAfter ? undefined : 'end',
			text,
		});
	return [
		drawLine({ x: at, y0: density.y0, y1: height, key: 'line' }),
		words(label, { key: 'label', y: density.y0 + type.lineHeight * 0.8 }),
		...readings.map(({ key, y, count }) => words(countWords(count), { key, y })),
	];
}

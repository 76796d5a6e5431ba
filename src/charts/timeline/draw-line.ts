import { element, type DrawingNode } from '../drawing/drawing-node.ts';

/** Draws a line that is upright unless `x2` says otherwise. */
export function drawLine(line: {
	readonly x: number;
	readonly x2?: number;
	readonly y0: number;
	readonly y1: number;
	readonly key: string;
	readonly class?: string;
}): DrawingNode {
	const { x, x2 = x, y0, y1, key } = line;
	return element('line', { key, class: line.class, x1: x, x2, y1: y0, y2: y1 });
}

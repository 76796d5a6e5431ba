import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { roundTenth } from '../drawing/round-tenth.ts';
import type { Extent } from '../scale/time-scale.ts';
import { drawLine } from './draw-line.ts';
import type { ColumnScale } from './layout-scale.ts';
import type { Across } from './mirror.ts';

/** Returns the words of a scale: a number of events, with the stretch of time they are counted by where nothing else says it. */
export type ScaleName = (count: number, options: { readonly hasUnit: boolean }) => string;

/** Draws the line and the number of a row of columns. */
export function drawScale(
	{ count, y, labelY, isInMargin, hasUnitLine }: ColumnScale,
	{
		key = '',
		plot,
		scaleName,
		across,
	}: {
		/** Tells the scale from those of other rows. */
		readonly key?: string;
		readonly plot: Extent;
		readonly scaleName: ScaleName;
		readonly across: Across;
	},
): DrawingNode {
	const line = across(plot.x0, plot.x1);
	// The first years have the most events, so within the plot the number stands at its end.
	const x = isInMargin ? plot.x0 - 4 : plot.x1 - 3;
	return element('g', {
		key: `scale ${key}`,
		class: 'timeline-scale',
		'aria-hidden': 'true',
		children: [
			drawLine({ x: line.x, x2: line.x + line.width, y0: y, y1: y, key: 'line' }),
			element('text', {
				key: 'count',
				x: across(x, x).x,
				y: roundTenth(labelY),
				'text-anchor': 'end',
				text: scaleName(count, { hasUnit: !hasUnitLine }),
			}),
		],
	});
}

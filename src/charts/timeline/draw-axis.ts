import { drawLine } from './draw-line.ts';
import type { TimelineLayout } from './layout-timeline.ts';
import type { Across } from './mirror.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { translate } from '../drawing/translate.ts';

/** Draws the ticks of the axis, their labels and the lines they throw over the lanes. */
export function drawAxis(
	{ axis, height, plot, type }: Pick<TimelineLayout, 'axis' | 'height' | 'plot' | 'type'>,
	across: Across,
): DrawingNode {
	const base = across(plot.x0, plot.x1);
	const at = (x: number) => across(x, x).x;
	const rows = [
		{ ticks: axis.minor, row: 'minor', baseline: axis.y0 + type.lineHeight },
		{ ticks: axis.major, row: 'major', baseline: axis.y0 + type.lineHeight * 2 },
	];
	return element('g', {
		key: 'axis',
		class: 'timeline-axis',
		'data-unit': axis.unit,
		'aria-hidden': 'true',
		children: [
			drawLine({ x: base.x, x2: base.x + base.width, y0: axis.y0, y1: axis.y0, key: 'base' }),
			...rows.flatMap(({ ticks, row, baseline }) =>
				ticks.flatMap(({ instant, x0, label, labelX }) => [
					x0 > plot.x0
						? drawLine({
								x: at(x0),
								y0: axis.y0,
								y1: height,
								key: `${row} ${instant}`,
								class: `is-${row}`,
							})
						: undefined,
					label === ''
						? undefined
						: element('text', {
								key: `${row} label ${instant}`,
								class: `is-${row}`,
								transform: translate(at(labelX), baseline),
								text: label,
							}),
				]),
			),
		],
	});
}

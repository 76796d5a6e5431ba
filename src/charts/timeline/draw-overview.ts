import { drawColumns } from './draw-columns.ts';
import type { OverviewLayout } from './layout-overview.ts';
import { drawScale, type ScaleName } from './draw-scale.ts';
import { mirror } from './mirror.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';

/** Draws the overview strip as the contents of an `svg` element of that size. */
export function drawOverview(
	{ width, height, columnsHeight, columns, scale, ticks }: OverviewLayout,
	{
		colors,
		scaleName,
		isMirrored,
	}: {
		readonly colors: readonly number[];
		readonly scaleName: ScaleName;
		readonly isMirrored: boolean;
	},
): DrawingNode[] {
	const across = mirror(width, isMirrored);
	const at = (x: number) => across(x, x).x;
	return [
		element('g', {
			key: 'columns',
			class: 'timeline-columns',
			'aria-hidden': 'true',
			children: drawColumns(columns, { colors, across }),
		}),
		...(columns.length > 0
			? [drawScale(scale, { plot: { x0: 0, x1: width }, scaleName, across })]
			: []),
		element('g', {
			key: 'axis',
			class: 'timeline-axis',
			'aria-hidden': 'true',
			children: [
				element('line', { key: 'base', x1: 0, x2: width, y1: columnsHeight, y2: columnsHeight }),
				...ticks.minor.flatMap(({ instant, x0, label, labelX }) => [
					element('line', {
						key: `tick ${instant}`,
						x1: at(x0),
						x2: at(x0),
						y1: columnsHeight,
						y2: height,
					}),
					label === ''
						? undefined
						: element('text', {
								key: `label ${instant}`,
								class: 'is-minor',
								x: at(labelX),
								y: height - 2,
								text: label,
							}),
				]),
			],
		}),
	];
}

import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { drawAxis } from './draw-axis.ts';
import { drawColumns } from './draw-columns.ts';
import { drawMarks, type DrawMarksOptions } from './draw-marks.ts';
import type { StripLayout } from './layout-strip.ts';
import { mirror } from './mirror.ts';

export interface DrawStripOptions extends Pick<
	DrawMarksOptions,
	'hrefOf' | 'nameOf' | 'idsOf' | 'isLinked'
> {
	/** Colours of the palette by family. */
	readonly colors: readonly number[];
	/** Draws from right to left. */
	readonly isMirrored: boolean;
}

/** Draws a strip as the contents of an `svg` element of that size; its links are for the pointer alone. */
export function drawStrip(
	layout: StripLayout,
	{ colors, isMirrored, ...options }: DrawStripOptions,
): DrawingNode[] {
	const across = mirror(layout.width, isMirrored);
	return [
		drawAxis(layout, across),
		element('g', {
			key: 'columns',
			class: 'timeline-columns',
			children: layout.lanes.flatMap(({ columns }) => drawColumns(columns, { colors, across })),
		}),
		element('g', {
			key: 'marks',
			class: 'timeline-marks',
			children: drawMarks(layout, { ...options, current: undefined, hasTargets: false, across }),
		}),
	];
}

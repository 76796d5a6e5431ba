import type { YearTick } from '../scale/layout-years.ts';
import type { Canvas } from './canvas.ts';
import { element, type DrawingNode } from './drawing-node.ts';

/** Draws the numbers of the years. */
export function drawYears(
	years: readonly YearTick[],
	{ canvas, labels }: { readonly canvas: Canvas; readonly labels: 'both' | 'wide' },
): DrawingNode[] {
	return years.flatMap(({ year, x, isLabelled: { wide, narrow } }) => {
		if (!wide && !(narrow && labels === 'both')) return [];
		const form = wide === narrow || labels === 'wide' ? undefined : wide ? 'is-wide' : 'is-narrow';
		return [
			element('text', {
				class: ['chart-year', form].filter((part) => part !== undefined).join(' '),
				x: canvas.at(x),
				y: canvas.level(0.5),
				dx: canvas.isMirrored ? -3 : 3,
				dy: '0.35em',
				text: String(year),
			}),
		];
	});
}

/** Draws the lines that the years throw over the rows. */
export function drawYearLines(years: readonly YearTick[], canvas: Canvas): DrawingNode[] {
	return years.map(({ x }) =>
		element('line', {
			class: 'chart-year-line',
			x1: canvas.at(x),
			x2: canvas.at(x),
			y1: canvas.level(0),
			y2: canvas.level(1),
		}),
	);
}

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
		return [drawName(String(year), { x, canvas, ...(form === undefined ? {} : { form }) })];
	});
}

/** Draws the names of stretches of time where they begin; places are shares of the width. */
export function drawStretchNames(
	stretches: readonly { readonly x: number; readonly name: string }[],
	canvas: Canvas,
): DrawingNode[] {
	return stretches.map(({ x, name }) => drawName(name, { x, canvas }));
}

function drawName(
	text: string,
	{ x, canvas, form }: { readonly x: number; readonly canvas: Canvas; readonly form?: string },
): DrawingNode {
	return element('text', {
		class: form === undefined ? 'chart-year' : `chart-year ${form}`,
		x: canvas.at(x),
		y: canvas.level(0.5),
		dx: canvas.isMirrored ? -3 : 3,
		dy: '0.35em',
		text,
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

import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { FigureMark, ReportsLayout } from './layout-reports.ts';

export interface DrawReportsOptions {
	/** Draws from right to left. */
	readonly isMirrored: boolean;
}

/** Draws the values of the scale as the contents of an `svg` element of any width. */
export function drawFigureAxis(
	{ ticks }: Pick<ReportsLayout, 'ticks'>,
	{ isMirrored }: DrawReportsOptions,
): DrawingNode[] {
	return ticks.map(({ x, label, anchor }) =>
		element('text', {
			x: percent(isMirrored ? 100 - x : x),
			y: '1em',
			'text-anchor': anchor === 'end' && isMirrored ? 'start' : anchor,
			text: label,
		}),
	);
}

/** Draws one report over the band of all as the contents of an `svg` element of any size. */
export function drawReport(
	mark: FigureMark,
	{ band, isMirrored }: DrawReportsOptions & Pick<ReportsLayout, 'band'>,
): DrawingNode[] {
	const at = (x: number) => percent(isMirrored ? 100 - x : x);
	return [
		element('rect', {
			class: 'reports-band',
			x: at(isMirrored ? band.x1 : band.x0),
			y: '0',
			width: percent(band.x1 - band.x0),
			height: '100%',
		}),
		element('line', {
			class: 'reports-best',
			x1: at(band.best),
			x2: at(band.best),
			y1: '0',
			y2: '100%',
		}),
		...drawFigure(mark, at),
	];
}

function drawFigure({ shape, x0, x1 }: FigureMark, at: (x: number) => string): DrawingNode[] {
	const line = (name: string) =>
		element('line', { class: name, x1: at(x0), x2: at(x1), y1: '50%', y2: '50%' });
	const dot = (x: number, name: string) =>
		element('circle', { class: name, cx: at(x), cy: '50%', r: 5 });
	switch (shape) {
		case 'exact':
			return [dot(x0, 'reports-dot')];
		case 'range':
			return [line('reports-range'), dot(x0, 'reports-dot'), dot(x1, 'reports-dot')];
		case 'minimum':
			return [line('reports-open'), dot(x0, 'reports-dot')];
		case 'maximum':
			return [line('reports-open'), dot(x1, 'reports-dot')];
	}
}

function percent(value: number): string {
	return `${Math.round(value * 100) / 100}%`;
}

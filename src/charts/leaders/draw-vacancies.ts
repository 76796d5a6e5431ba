import type { Canvas } from '../drawing/canvas.ts';
import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';
import type { LeaderGroup } from './chart-row.ts';

/** Draws the stretches of time for which no leader is recorded, behind the rows of an organisation. */
export function drawVacancies(
	{ vacancies }: Pick<LeaderGroup, 'vacancies'>,
	{ canvas, period }: { readonly canvas: Canvas; readonly period: TimeWindow },
): DrawingNode[] {
	const x = timeScale(period, { x0: 0, x1: 1 });
	return vacancies.flatMap(({ start, end }) => {
		const [from, to] = [Math.max(start, period.start), Math.min(end, period.end)];
		if (from >= to) return [];
		return [
			element('rect', {
				class: 'leaders-vacancy',
				...canvas.across(x(from), x(to)),
				...canvas.down(0, 1),
			}),
		];
	});
}

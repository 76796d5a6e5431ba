import type { ChartIndex } from './chart-index.ts';
import type { ChartState } from './chart-state.ts';

interface Chosen extends Pick<ChartState, 'window' | 'laneKind'> {
	/** Its position in the chart; nothing where none is chosen, or it is not in the chart. */
	readonly position: number | undefined;
	readonly index: ChartIndex;
}

/**
 * Marks the chosen event in a drawing, and in crowded rows the group that holds it, as the current one. Elements stay
 * from one drawing to the next, whichever event they are of, so this is done again after each.
 */
export function markChosen(
	drawing: SVGSVGElement,
	{ position, index, window, laneKind }: Chosen,
): void {
	const lanes = index.lanesOf(laneKind);
	// What began before the window is in the group of its first day.
	const instant = Math.max(index.data.events[position ?? -1]?.start ?? 0, window.start);
	const isIn = (row: number) =>
		position !== undefined && (lanes[row]?.events.includes(position) ?? false);
	const wanted = new Set(
		position === undefined ? [] : drawing.querySelectorAll(`[data-index="${position}"]`),
	);
	for (const group of drawing.querySelectorAll<SVGAElement>('.timeline-group')) {
		const [row, start, end] = ['row', 'start', 'end'].map((name) => Number(group.dataset[name]));
		if (row === undefined || start === undefined || end === undefined) continue;
		if (instant >= start && instant < end && isIn(row)) wanted.add(group);
	}
	for (const element of drawing.querySelectorAll('[aria-current]')) {
		if (!wanted.has(element)) element.removeAttribute('aria-current');
	}
	for (const element of wanted) element.setAttribute('aria-current', 'true');
}

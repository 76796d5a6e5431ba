import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { ChartRow } from '../control/chart-row.ts';
import { readMark } from '../control/day-mark.ts';
import { drawMark } from '../control/draw-mark.ts';
import type { PlacedMark } from '../map/layout-marks.ts';
import type { LocatorPaths } from '../map/locator-shapes.ts';
import type { MapForm } from './prepare-map.ts';

export interface DrawMarksOptions {
	/** The instant that is read off. */
	readonly day: number;
	readonly hrefOf: (place: string) => string;
}

/** Draws the ground of the map. */
export function drawGround({
	land,
	lakes,
	rivers,
	borders,
	disputed,
}: LocatorPaths): DrawingNode[] {
	return Object.entries({ land, rivers, lakes, borders, disputed }).flatMap(([name, d]) =>
		d === '' ? [] : [element('path', { class: `control-map-${name}`, d })],
	);
}

/** Draws the marks of a form with their names, each a link to its place. */
export function drawMarks(
	{ marks, areas, rows }: MapForm,
	{ day, hrefOf }: DrawMarksOptions,
): DrawingNode[] {
	const placed = marks.flatMap((mark, position) => {
		const row = rows[position];
		return row ? [{ mark, row }] : [];
	});
	return [
		...areas.map(({ text, x, y }) =>
			element('text', { class: 'control-map-country', x, y, 'text-anchor': 'middle', text }),
		),
		...placed.flatMap(({ mark }) => drawLead(mark)),
		...placed.map(({ mark, row }) =>
			element('a', {
				class: 'control-map-place',
				href: hrefOf(row.place),
				// The rows of the chart have the same links for who walks by keyboard.
				tabindex: -1,
				children: [
					drawMarkOf(row, { day, at: mark }),
					mark.label
						? element('text', {
								class: 'control-map-name',
								x: mark.label.x,
								y: mark.label.y,
								'text-anchor': mark.label.anchor === 'start' ? undefined : mark.label.anchor,
								text: row.name,
							})
						: element('title', { text: row.name }),
				],
			}),
		),
	];
}

/** Draws the mark of a row at a point. */
export function drawMarkOf(
	{ stretches }: Pick<ChartRow, 'stretches'>,
	{ day, at: { x, y } }: { readonly day: number; readonly at: Pick<PlacedMark, 'x' | 'y'> },
): DrawingNode {
	return element('g', {
		class: 'control-mark',
		transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})`,
		children: drawMark(readMark(stretches, day)),
	});
}

/** A line from where a place is to its mark, if that had to give way. */
function drawLead({ x, y, from }: PlacedMark): DrawingNode[] {
	if (!from) return [];
	return [
		element('line', { class: 'control-map-lead', x1: from.x, y1: from.y, x2: x, y2: y }),
		element('circle', { class: 'control-map-point', cx: from.x, cy: from.y, r: 1.8 }),
	];
}

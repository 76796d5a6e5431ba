import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { LocatorLayout, LocatorMark } from './layout-locator.ts';

/** Draws a locator map: a dot where a place is known, a dashed ring around it where it is known only roughly. */
export function drawLocator({ paths, marks, areas, wholes }: LocatorLayout): DrawingNode[] {
	const path = (name: string, d: string) =>
		d === '' ? [] : [element('path', { class: `locator-${name}`, d })];
	return [
		...path('land', paths.land),
		...wholes.map((d) => element('path', { class: 'locator-whole', d })),
		...path('provinces', paths.provinces),
		...path('rivers', paths.rivers),
		...path('lakes', paths.lakes),
		...path('borders', paths.borders),
		...path('disputed', paths.disputed),
		...areas.map(({ text, x, y }) => element('text', { class: 'locator-country', x, y, text })),
		...marks.map(drawMark),
		...marks.flatMap(({ label }) =>
			label
				? [
						element('text', {
							class: 'locator-place',
							x: label.x,
							y: label.y,
							'text-anchor': label.anchor,
							text: label.text,
						}),
					]
				: [],
		),
	];
}

function drawMark({ x, y, ring }: LocatorMark): DrawingNode {
	if (ring === undefined) return element('circle', { class: 'locator-dot', cx: x, cy: y, r: 4.5 });
	return element('g', {
		class: 'locator-vague',
		children: [
			element('circle', { class: 'locator-reach', cx: x, cy: y, r: ring }),
			element('circle', { class: 'locator-dot', cx: x, cy: y, r: 3.5 }),
		],
	});
}

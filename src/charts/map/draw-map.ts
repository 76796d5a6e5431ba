import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { BaseMap } from './base-map.ts';
import type { MapLayout } from './layout-map.ts';
import type { MapView } from './map-view.ts';

/** Draws land and borders in a view. */
export function drawBase(base: BaseMap, { scale, x, y }: MapView): DrawingNode {
	const transform = `translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 1000) / 1000})`;
	return element('g', {
		key: 'base',
		class: 'map-base',
		transform,
		children: [
			element('path', { key: 'land', class: 'map-land', d: base.land }),
			element('path', { key: 'borders', class: 'map-borders', d: base.borders }),
			element('path', { key: 'disputed', class: 'map-disputed', d: base.disputed }),
		],
	});
}

export interface DrawSymbolsOptions {
	/** The accessible name of a circle. */
	readonly nameOf: (symbol: number) => string;
	/** The circle in the tab order; none where the drawing is a picture. */
	readonly current?: number;
}

/** Draws the circles and their names. */
export function drawSymbols(
	{ symbols, labels }: MapLayout,
	{ nameOf, current }: DrawSymbolsOptions,
): DrawingNode[] {
	const isPicture = current === undefined;
	return [
		element('g', {
			key: 'symbols',
			class: 'map-symbols',
			children: symbols.map(({ x, y, radius, events, places }, symbol) =>
				element('g', {
					key: `symbol ${places.join(' ')}`,
					class: 'map-symbol',
					...(isPicture
						? {}
						: {
								'data-symbol': symbol,
								role: 'button',
								tabindex: symbol === current ? '0' : '-1',
								'aria-label': nameOf(symbol),
							}),
					children: [
						element('circle', { cx: x, cy: y, r: radius }),
						radius >= 9
							? element('text', {
									x,
									y: y + 4,
									'text-anchor': 'middle',
									'aria-hidden': 'true',
									text: String(events.length),
								})
							: undefined,
						!isPicture && radius < 12
							? element('circle', { class: 'map-target', cx: x, cy: y, r: 12 })
							: undefined,
					],
				}),
			),
		}),
		element('g', {
			key: 'labels',
			class: 'map-labels',
			'aria-hidden': 'true',
			children: labels.map(({ text, x, y, anchor, symbol }) =>
				element('text', {
					key: `label ${symbol} ${text}`,
					x,
					y,
					'text-anchor': anchor === 'end' ? 'end' : undefined,
					text,
				}),
			),
		}),
	];
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

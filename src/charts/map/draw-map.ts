import { element, type DrawingNode } from '../drawing/drawing-node.ts';
import type { AreaLabel } from './label-areas.ts';
import { cityRadius, type CityLabel } from './label-cities.ts';
import type { SymbolLabel } from './label-symbols.ts';
import type { EventSymbol, MapLayout } from './layout-map.ts';

export interface DrawSymbolsOptions {
	/** The accessible name of a circle. */
	readonly nameOf: (symbol: number) => string;
	/** The circle in the tab order; none where the drawing is a picture. */
	readonly current?: number;
	/** Whether a circle holds the event that the reader has chosen. */
	readonly isChosen?: (symbol: number) => boolean;
	/** The ids that a script may look for a circle by, if any. */
	readonly idsOf?: (symbol: number) => string | undefined;
}

/** The least radius of a circle that has room for its number. */
const roomForNumber = 9;
/** The radius within which a press counts for a circle that is smaller. */
const target = 12;

/** Draws the circles and all names. */
export function drawSymbols(
	{ symbols, labels, areas, cities }: MapLayout,
	options: DrawSymbolsOptions,
): DrawingNode[] {
	return [
		element('g', {
			key: 'areas',
			class: 'map-areas',
			'aria-hidden': 'true',
			children: [...areas.map(drawArea), ...cities.map(drawCity)],
		}),
		element('g', {
			key: 'symbols',
			class: 'map-symbols',
			children: symbols.map((symbol, position) => drawSymbol(symbol, { ...options, position })),
		}),
		element('g', {
			key: 'labels',
			class: 'map-labels',
			'aria-hidden': 'true',
			children: labels.map(drawLabel),
		}),
	];
}

function drawSymbol(
	{ x, y, radius, ring, events, places }: EventSymbol,
	{
		position,
		nameOf,
		current,
		isChosen,
		idsOf,
	}: DrawSymbolsOptions & { readonly position: number },
): DrawingNode {
	const isPicture = current === undefined;
	return element('g', {
		key: `symbol ${places.join(' ')}`,
		class: ring === undefined ? 'map-symbol' : 'map-symbol map-vague',
		'data-events': idsOf?.(position),
		...(isPicture
			? {}
			: {
					'data-symbol': position,
					role: 'button',
					tabindex: position === current ? '0' : '-1',
					'aria-label': nameOf(position),
					'aria-current': isChosen?.(position) ? 'true' : undefined,
				}),
		children: [
			ring === undefined
				? undefined
				: element('circle', { key: 'reach', class: 'map-reach', cx: x, cy: y, r: ring }),
			element('circle', { key: 'dot', class: 'map-dot', cx: x, cy: y, r: radius }),
			radius >= roomForNumber
				? element('text', {
						x,
						y: y + 4,
						'text-anchor': 'middle',
						'aria-hidden': 'true',
						text: String(events.length),
					})
				: undefined,
			!isPicture && radius < target
				? element('circle', { key: 'target', class: 'map-target', cx: x, cy: y, r: target })
				: undefined,
		],
	});
}

function drawLabel({ text, x, y, anchor, symbol }: SymbolLabel): DrawingNode {
	return element('text', {
		key: `label ${symbol} ${text}`,
		x,
		y,
		'text-anchor': anchor === 'start' ? undefined : anchor,
		text,
	});
}

function drawArea({ kind, text, x, y }: AreaLabel): DrawingNode {
	return element('text', {
		key: `${kind} ${text}`,
		class: `map-${kind}`,
		x,
		y,
		'text-anchor': 'middle',
		text,
	});
}

function drawCity({ text, dot: [cx, cy], x, y, anchor }: CityLabel): DrawingNode {
	return element('g', {
		key: `city ${text}`,
		class: 'map-city',
		children: [
			element('circle', { key: 'dot', cx, cy, r: cityRadius }),
			element('text', { key: 'name', x, y, 'text-anchor': anchor, text }),
		],
	});
}

import { estimateTextWidth } from '../scale/text-width.ts';
import type { MapSymbol } from './cluster-places.ts';
import type { Box, LabelSpace } from './label-space.ts';

/** A name beside a circle. */
export interface SymbolLabel {
	/** Position of the circle in the list. */
	readonly symbol: number;
	/** The name of the place with most events. */
	readonly name: string;
	/** The same with the number of the other places, so that nobody takes the events of all for those of one. */
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

export interface LabelOptions {
	readonly nameOf: (place: number) => string;
	readonly space: LabelSpace;
	/** The size of the type, in pixels. */
	readonly size: number;
	/** Whether a name may also stand above or below its circle. */
	readonly isAround?: boolean;
}

const gap = 4;

/** Returns the boxes of circles, which no name may touch. */
export function boxesOf(symbols: readonly MapSymbol[]): Box[] {
	return symbols.map(({ x, y, radius }) => ({
		x0: x - radius,
		x1: x + radius,
		y0: y - radius,
		y1: y + radius,
	}));
}

/** Names circles after the place with most events, the fullest circles first, where there is room for the name. */
export function labelSymbols(
	symbols: readonly MapSymbol[],
	{ nameOf, space, size, isAround = false }: LabelOptions,
): SymbolLabel[] {
	const labels: SymbolLabel[] = [];
	symbols.forEach(({ x, y, radius, places }, symbol) => {
		const name = nameOf(places[0] ?? 0);
		const text = places.length > 1 ? `${name} +${String(places.length - 1)}` : name;
		const length = estimateTextWidth(text, { size });
		const away = radius + size * 0.6 + 1;
		const aside = radius / 2;
		const upright = [y - away, y + away].flatMap((middle) => [
			{ at: x, x0: x - length / 2, middle, anchor: 'middle' as const },
			{ at: x + aside, x0: x + aside, middle, anchor: 'start' as const },
			{ at: x - aside, x0: x - aside - length, middle, anchor: 'end' as const },
		]);
		const end = x - radius - gap;
		const spots = [
			{ at: x + radius + gap, x0: x + radius + gap, middle: y, anchor: 'start' as const },
			{ at: end, x0: end - length, middle: y, anchor: 'end' as const },
			...(isAround ? upright : []),
		];
		for (const { at, x0, middle, anchor } of spots) {
			const box = { x0, x1: x0 + length, y0: middle - size * 0.6, y1: middle + size * 0.6 };
			if (!space.take(box)) continue;
			labels.push({ symbol, name, text, x: at, y: middle + size * 0.35, anchor });
			break;
		}
	});
	return labels;
}

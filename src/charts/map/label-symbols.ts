import { estimateTextWidth } from '../scale/text-width.ts';
import type { MapSymbol } from './cluster-places.ts';
import type { Box, LabelSpace } from './label-space.ts';

/** A name beside a circle. */
export interface SymbolLabel {
	/** Position of the circle in the list. */
	readonly symbol: number;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

export interface LabelOptions {
	readonly nameOf: (place: number) => string;
	readonly space: LabelSpace;
	/** The size of the type, in pixels. */
	readonly size: number;
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
	{ nameOf, space, size }: LabelOptions,
): SymbolLabel[] {
	const labels: SymbolLabel[] = [];
	symbols.forEach(({ x, y, radius, places }, symbol) => {
		const text = nameOf(places[0] ?? 0);
		const length = estimateTextWidth(text, { size });
		const spots = [
			{ x0: x + radius + gap, anchor: 'start' as const },
			{ x0: x - radius - gap - length, anchor: 'end' as const },
		];
		for (const { x0, anchor } of spots) {
			const box = { x0, x1: x0 + length, y0: y - size * 0.6, y1: y + size * 0.6 };
			if (!space.take(box)) continue;
			const at = anchor === 'start' ? box.x0 : box.x1;
			labels.push({ symbol, text, x: at, y: y + size * 0.35, anchor });
			break;
		}
	});
	return labels;
}

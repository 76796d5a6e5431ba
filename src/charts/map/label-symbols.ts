import { estimateTextWidth } from '../scale/text-width.ts';
import type { MapSymbol } from './cluster-places.ts';

/** A name beside a circle. */
export interface SymbolLabel {
	/** Position of the circle in the list. */
	readonly symbol: number;
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly anchor: 'start' | 'end';
}

interface Box {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

export interface LabelOptions {
	readonly nameOf: (place: number) => string;
	readonly width: number;
	readonly height: number;
	/** The size of the type, in pixels. */
	readonly size: number;
}

const gap = 4;

/** Names circles after the place with most events, the fullest circles first, where the name touches no circle and no other name. */
export function labelSymbols(
	symbols: readonly MapSymbol[],
	{ nameOf, width, height, size }: LabelOptions,
): SymbolLabel[] {
	const taken: Box[] = symbols.map(({ x, y, radius }) => ({
		x0: x - radius,
		x1: x + radius,
		y0: y - radius,
		y1: y + radius,
	}));
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
			const isInside = box.x0 >= 0 && box.x1 <= width && box.y0 >= 0 && box.y1 <= height;
			if (!isInside || taken.some((other) => touches(box, other))) continue;
			taken.push(box);
			const at = anchor === 'start' ? box.x0 : box.x1;
			labels.push({ symbol, text, x: at, y: y + size * 0.35, anchor });
			break;
		}
	});
	return labels;
}

function touches(a: Box, b: Box): boolean {
	return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

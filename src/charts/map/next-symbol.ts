import type { MapSymbol } from './cluster-places.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const axes = {
	left: [-1, 0],
	right: [1, 0],
	up: [0, -1],
	down: [0, 1],
} as const;

/** Finds the nearest circle that lies rather in a direction than to the side of it; the current one where there is none. */
export function nextSymbol(
	symbols: readonly Pick<MapSymbol, 'x' | 'y'>[],
	{ current, direction }: { readonly current: number; readonly direction: Direction },
): number {
	const from = symbols[current];
	if (!from) return current;
	const [dx, dy] = axes[direction];
	let best = current;
	let least = Number.POSITIVE_INFINITY;
	symbols.forEach((symbol, position) => {
		const along = (symbol.x - from.x) * dx + (symbol.y - from.y) * dy;
		const aside = Math.abs((symbol.x - from.x) * dy) + Math.abs((symbol.y - from.y) * dx);
		if (position === current || along <= 0 || aside > along * 2) return;
		const distance = along + aside;
		if (distance < least) [best, least] = [position, distance];
	});
	return best;
}

/** A place with events, where it is on the screen. */
export interface CountedPlace {
	/** Position of the place in the table. */
	readonly place: number;
	readonly x: number;
	readonly y: number;
	readonly count: number;
}

/** A circle on the map, for one place or for several that have no room apart. */
export interface MapSymbol {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** The sum over its places. */
	readonly count: number;
	/** Positions of its places, those with most events first. */
	readonly places: readonly number[];
}

/** The radius of a circle for one event, in pixels; areas grow in step with the number of events. */
export const unitRadius = 3;

/** No circle is smaller, in pixels, for it would not be seen. */
const leastRadius = 2;

/**
 * Joins places whose circles would overlap, until none do. A joined circle lies at the middle of its places, weighed by
 * their events, and stands for all of them. The same places give the same circles, in whatever order they come.
 */
export function clusterPlaces(
	places: readonly CountedPlace[],
	{ gap = 1, unit = unitRadius }: { readonly gap?: number; readonly unit?: number } = {},
): MapSymbol[] {
	let symbols = [...places]
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count || a.place - b.place)
		.map(({ place, x, y, count }): MapSymbol => ({
			x,
			y,
			count,
			radius: radiusOf(count, { unit }),
			places: [place],
		}));
	for (;;) {
		const joined: MapSymbol[] = [];
		for (const symbol of symbols) {
			const near = joined.findIndex((other) => overlap(symbol, other, gap));
			const other = joined[near];
			if (other) joined[near] = join(other, symbol, unit);
			else joined.push(symbol);
		}
		if (joined.length === symbols.length) return joined;
		symbols = joined;
	}
}

function radiusOf(count: number, { unit }: { readonly unit: number }): number {
	return Math.max(unit * Math.sqrt(count), leastRadius);
}

function overlap(a: MapSymbol, b: MapSymbol, gap: number): boolean {
	return Math.hypot(a.x - b.x, a.y - b.y) < a.radius + b.radius + gap;
}

function join(a: MapSymbol, b: MapSymbol, unit: number): MapSymbol {
	const count = a.count + b.count;
	return {
		x: (a.x * a.count + b.x * b.count) / count,
		y: (a.y * a.count + b.y * b.count) / count,
		count,
		radius: radiusOf(count, { unit }),
		places: [...a.places, ...b.places],
	};
}

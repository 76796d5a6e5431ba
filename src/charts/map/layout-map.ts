import { clusterPlaces, unitRadius, type MapSymbol } from './cluster-places.ts';
import type { PlacedEvents } from './count-places.ts';
import { labelSymbols, type SymbolLabel } from './label-symbols.ts';
import type { MapView, ScreenSize } from './map-view.ts';

/** A circle with the events it stands for. */
export interface EventSymbol extends MapSymbol {
	/** Ascending; an event at two of its places once. */
	readonly events: readonly number[];
}

/** The circles of a map on the screen, with their names. */
export interface MapLayout {
	readonly symbols: readonly EventSymbol[];
	readonly labels: readonly SymbolLabel[];
}

export interface MapLayoutOptions extends ScreenSize {
	readonly view: MapView;
	readonly nameOf: (place: number) => string;
	/** The size of the type, in pixels. */
	readonly textSize: number;
}

/** Lays out the circles that a view shows; what a circle stands for depends on how near the view is, not on its edges. */
export function layoutMap(
	places: readonly PlacedEvents[],
	{ view, width, height, nameOf, textSize }: MapLayoutOptions,
): MapLayout {
	const unit = width < 640 ? unitRadius * 0.75 : unitRadius;
	const onScreen = places.map(({ place, point: [x, y], events }) => ({
		place,
		x: x * view.scale + view.x,
		y: y * view.scale + view.y,
		count: events.length,
	}));
	const eventsAt = new Map(places.map(({ place, events }) => [place, events]));
	const symbols = clusterPlaces(onScreen, { unit })
		.filter(
			({ x, y, radius }) =>
				x + radius > 0 && x - radius < width && y + radius > 0 && y - radius < height,
		)
		.map((symbol): EventSymbol => {
			const all = symbol.places.flatMap((place) => eventsAt.get(place) ?? []);
			return { ...symbol, events: [...new Set(all)].sort((a, b) => a - b) };
		});
	return { symbols, labels: labelSymbols(symbols, { nameOf, width, height, size: textSize }) };
}

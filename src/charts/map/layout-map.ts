import { sum } from 'd3-array';
import { clusterPlaces, unitRadius, type MapSymbol } from './cluster-places.ts';
import type { PlacedEvents } from './count-places.ts';
import { createEventJoiner } from './join-events.ts';
import { labelAreas, type AreaLabel, type NamedArea } from './label-areas.ts';
import { labelCities, type CityLabel, type NamedCity } from './label-cities.ts';
import { createLabelSpace } from './label-space.ts';
import { boxesOf, labelSymbols, type SymbolLabel } from './label-symbols.ts';
import { pixelsPerKilometre, type MapView, type ScreenSize } from './map-view.ts';
import { mapSize, unitsPerDegree } from './projection.ts';

/** A circle with the events it stands for. */
export interface EventSymbol extends MapSymbol {
	/** Ascending; an event at two of its places once. */
	readonly events: readonly number[];
	/** How many of its places are known only roughly. */
	readonly vague: number;
	/** How far its places may be off, in kilometres, where all are known only roughly. */
	readonly reach?: number;
	/** The same in pixels, and always outside the circle. */
	readonly ring?: number;
}

/** The circles of a map on the screen, with the names that have room. */
export interface MapLayout {
	readonly symbols: readonly EventSymbol[];
	readonly labels: readonly SymbolLabel[];
	readonly areas: readonly AreaLabel[];
	readonly cities: readonly CityLabel[];
}

export interface MapLayoutOptions extends ScreenSize {
	readonly view: MapView;
	readonly nameOf: (place: number) => string;
	/** Areas to name. */
	readonly areas?: readonly NamedArea[];
	/** Cities to name, the first ones first. */
	readonly cities?: readonly NamedCity[];
	/** The size of the type, in pixels. */
	readonly textSize: number;
	/** The radius of a circle for one event, in pixels; by the view, the screen and the record unless given. */
	readonly unit?: number;
	/** How many events the whole record has, whatever is shown of it; those shown unless given. */
	readonly recorded?: number;
}

/** Lays out the circles that a view shows; what a circle stands for depends on how near the view is, not on its edges. */
export function layoutMap(
	places: readonly PlacedEvents[],
	{
		view,
		width,
		height,
		nameOf,
		areas = [],
		cities = [],
		textSize: size,
		...options
	}: MapLayoutOptions,
): MapLayout {
	const { recorded = sum(places, ({ events }) => events.length) } = options;
	const { unit = unitOf(view, { width, recorded }) } = options;
	const onScreen = places.map(({ place, point: [x, y], events }) => ({
		place,
		x: x * view.scale + view.x,
		y: y * view.scale + view.y,
		count: events.length,
	}));
	const known = new Map(places.map((placed) => [placed.place, placed]));
	const joinEvents = createEventJoiner(places);
	const symbols = clusterPlaces(onScreen, { unit })
		.filter(
			({ x, y, radius }) =>
				x + radius > 0 && x - radius < width && y + radius > 0 && y - radius < height,
		)
		.map((symbol) => addEvents(symbol, { joinEvents, known, view }));
	const space = createLabelSpace({ width, height, taken: boxesOf(symbols) });
	const name = (list: readonly NamedArea[]) => labelAreas(list, { view, space, size });
	// Countries come first, for a reader to know where he is; provinces take the room that is left.
	const countries = name(areas.filter(({ kind }) => kind === 'country'));
	const labels = labelSymbols(symbols, { nameOf, space, size, isAround: true });
	const waters = name(areas.filter(({ kind }) => kind === 'water'));
	const written = new Set(labels.map((label) => label.name));
	const cityLabels = labelCities(cities, { view, space, size, written });
	// A province is not named again where its capital is.
	for (const { text } of cityLabels) written.add(text);
	const provinces = name(
		areas.filter(({ kind, text }) => kind === 'province' && !written.has(text)),
	);
	return { symbols, labels, areas: [...countries, ...waters, ...provinces], cities: cityLabels };
}

/** From how many pixels to a degree on circles have their full size. */
const fullSizeFrom = 4;

/** All circles of a record together cover at most this part of the map: much more, and they would all run into one. */
const mostInk = 0.05;

/**
 * Circles are smaller on a small screen, where much of the earth is shown, and in a long record. The record counts, not
 * what is shown of it, so that a filter does not change what a circle of one size means.
 */
function unitOf(
	{ scale }: MapView,
	{ width, recorded }: { readonly width: number; readonly recorded: number },
): number {
	const share = Math.min(Math.max((scale * unitsPerDegree) / fullSizeFrom, 0.55), 1);
	const area = mapSize.width * mapSize.height * scale ** 2;
	const most = Math.sqrt((mostInk * area) / (Math.PI * Math.max(recorded, 1)));
	return Math.min(unitRadius * (width < 640 ? 0.75 : 1) * share, most);
}

interface AddEventsOptions {
	readonly joinEvents: ReturnType<typeof createEventJoiner>;
	readonly known: ReadonlyMap<number, PlacedEvents>;
	readonly view: MapView;
}

function addEvents(symbol: MapSymbol, { joinEvents, known, view }: AddEventsOptions): EventSymbol {
	const members = symbol.places.flatMap((place) => known.get(place) ?? []);
	const events = joinEvents(members);
	const vague = members.filter(({ reach }) => reach > 0).length;
	if (vague < members.length) return { ...symbol, events, vague };
	const reach = Math.max(...members.map((member) => member.reach));
	const ring = Math.max(reach * pixelsPerKilometre(view), symbol.radius + 3);
	return { ...symbol, events, vague, reach, ring };
}

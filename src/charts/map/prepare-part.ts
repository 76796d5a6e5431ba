import type { EventTable } from '../../model/event-table.ts';
import { drawBaseMap, type BaseMap } from './base-map.ts';
import { countPlaces } from './count-places.ts';
import { extentOfMost } from './extent-of-most.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { extentOf, fitView, type Degrees, type MapView, type ScreenSize } from './map-view.ts';
import { nameCountries } from './name-areas.ts';
import { mapLimits, unitsPerDegree } from './projection.ts';

/** A map of the part of the earth where some events happened. */
export interface PreparedPart {
	readonly size: ScreenSize;
	readonly view: MapView;
	readonly base: BaseMap;
	readonly layout: MapLayout;
	/** How many events are at no place that has a position. */
	readonly nowhere: number;
}

/** The size that a part beside a text is drawn for, in pixels: the width of a small phone. */
const phoneSize = { width: 400, height: 320 } as const;
const textSize = 13.5;
/** The radius of a circle for one event. */
const unit = 3.2;

export interface PartOptions {
	/** Of the events in the table, ascending. */
	readonly positions: readonly number[];
	/** Topologies: the countries of the world, and rivers and lakes where there are any. */
	readonly atlas: unknown;
	readonly waters?: unknown;
	readonly size?: ScreenSize;
}

/** Lays out some events of a table on the part of the earth that nearly all of them need. */
export function preparePart(
	table: EventTable,
	{ positions, atlas, waters, size = phoneSize }: PartOptions,
): PreparedPart {
	const { places, nowhere } = countPlaces(table, positions);
	const view = fitView(widen(extentOfMost(places) ?? mapLimits), size);
	const { west, south, east, north } = extentOf(view, size);
	// The coast is drawn along the edges of the part, so they lie out of sight.
	const part = {
		west: Math.max(west - 1, mapLimits.west),
		south: Math.max(south - 1, mapLimits.south),
		east: Math.min(east + 1, mapLimits.east),
		north: Math.min(north + 1, mapLimits.north),
	};
	const pixelsPerDegree = view.scale * unitsPerDegree;
	const base = drawBaseMap(atlas, {
		// Bends of less than a pixel and a half.
		leastArea: 2 / pixelsPerDegree ** 2,
		part,
		// Far off, rivers are but a tangle.
		...(pixelsPerDegree > 16 ? { waters } : {}),
		digits: pixelsPerDegree > 8 ? 2 : 1,
		named: new Set(table.countries.map(({ id }) => id)),
	});
	const layout = layoutMap(places, {
		...size,
		view,
		nameOf: (place) => table.places[place]?.name ?? '',
		areas: nameCountries(table, base),
		textSize,
		unit: pixelsPerDegree > 8 ? unit : unit * 0.75,
	});
	return { size, view, base, layout, nowhere };
}

/** Nearer than this, in degrees, a reader would not know where he is. */
const least = { width: 10, height: 8 };

function widen({ west, south, east, north }: Degrees): Degrees {
	const x = Math.max(least.width - (east - west), 0) / 2;
	const y = Math.max(least.height - (north - south), 0) / 2;
	return { west: west - x, south: south - y, east: east + x, north: north + y };
}

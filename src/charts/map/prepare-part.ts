import type { EventTable } from '../../model/event-table.ts';
import { drawBaseMap, type BaseMap } from './base-map.ts';
import { countPlaces } from './count-places.ts';
import { extentOfMost } from './extent-of-most.ts';
import { layoutMap, type MapLayout } from './layout-map.ts';
import { extentOf, fitView, type MapView, type ScreenSize } from './map-view.ts';
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

/** The size that a part is drawn for, in pixels: the width of a small phone. */
const size = { width: 400, height: 320 } as const;
const textSize = 13;

/** Lays out some events of a table on the part of the earth that nearly all of them need; `atlas` is a topology. */
export function preparePart(
	table: EventTable,
	{ positions, atlas }: { readonly positions: readonly number[]; readonly atlas: unknown },
): PreparedPart {
	const { places, nowhere } = countPlaces(table, positions);
	const view = fitView(extentOfMost(places) ?? mapLimits, size);
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
		digits: pixelsPerDegree > 8 ? 2 : 1,
		named: new Set(table.countries.map(({ id }) => id)),
	});
	const layout = layoutMap(places, {
		...size,
		view,
		nameOf: (place) => table.places[place]?.name ?? '',
		areas: nameCountries(table, base),
		textSize,
	});
	return { size, view, base, layout, nowhere };
}

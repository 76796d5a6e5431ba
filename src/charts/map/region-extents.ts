import type { EventTable, TablePlace } from '../../model/event-table.ts';
import type { Degrees } from './map-view.ts';
import { mapLimits } from './projection.ts';

/** A part of the earth that a reader can choose. */
export interface MapRegion {
	readonly id: string;
	readonly name: string;
	readonly extent: Degrees;
}

/** Stands in the choice of regions where another part of the earth is shown. */
export const otherPart = 'other';

/** Least room around places, in degrees. */
const usualRoom = 2;

/** Lists the regions of a table that have places, each as large as its places need. */
export function regionExtents(table: EventTable): MapRegion[] {
	return table.regions.flatMap(({ id, name }, region) => {
		const extent = extentAround(
			table.places.filter(({ country }) => table.countries[country]?.region === region),
		);
		return extent ? [{ id, name, extent }] : [];
	});
}

/** Returns the part of the earth that all places of a table need; the whole map where none has a position. */
export function extentOfPlaces({ places }: EventTable): Degrees {
	return extentAround(places) ?? mapLimits;
}

/** Returns the part of the earth that some places need, with some room; nothing where none has a position. */
export function extentAround(
	wanted: readonly Pick<TablePlace, 'latitude' | 'longitude'>[],
	{ room = usualRoom }: { readonly room?: number } = {},
): Degrees | undefined {
	const longitudes = wanted.flatMap(({ longitude }) => longitude ?? []);
	const latitudes = wanted.flatMap(({ latitude }) => latitude ?? []);
	if (longitudes.length === 0) return undefined;
	return {
		west: Math.max(Math.min(...longitudes) - room, mapLimits.west),
		east: Math.min(Math.max(...longitudes) + room, mapLimits.east),
		south: Math.max(Math.min(...latitudes) - room, mapLimits.south),
		north: Math.min(Math.max(...latitudes) + room, mapLimits.north),
	};
}

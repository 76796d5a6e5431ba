import { listAt, type EventTable, type TablePlace } from '../model/event-table.ts';
import type { MapExtent } from './event-filter.ts';

/** Whether a place lies in a part of the map; one without a position lies in none. */
export function isInExtent(
	{ latitude, longitude }: Pick<TablePlace, 'latitude' | 'longitude'>,
	{ west, south, east, north }: MapExtent,
): boolean {
	if (latitude === undefined || longitude === undefined) return false;
	if (latitude < south || latitude > north) return false;
	// An extent may cross the line where the degrees begin anew.
	return west <= east
		? longitude >= west && longitude <= east
		: longitude >= west || longitude <= east;
}

/** Counts the events, given by their positions in the table, that happened at a place in a part of the map. */
export function countInExtent(
	{ places, sites }: Pick<EventTable, 'places' | 'sites'>,
	{ positions, extent }: { readonly positions: readonly number[]; readonly extent: MapExtent },
): number {
	const isInside = places.map((place) => isInExtent(place, extent));
	return positions.filter((position) => listAt(sites, position).some((place) => isInside[place]))
		.length;
}

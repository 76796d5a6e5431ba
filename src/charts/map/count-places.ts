import { listAt, type EventTable } from '../../model/event-table.ts';
import { reachOf } from './place-reach.ts';
import { project, type MapPoint } from './projection.ts';

/** A place on the map with the events that happened there. */
export interface PlacedEvents {
	/** Position of the place in the table. */
	readonly place: number;
	readonly point: MapPoint;
	/** Positions of the events, ascending. */
	readonly events: readonly number[];
	/** How far off the point may be, in kilometres; 0 for a town or a district. */
	readonly reach: number;
}

/** Where events are: the places that have a position, and how many events have none. */
export interface PlacedRecord {
	readonly places: readonly PlacedEvents[];
	/** Events of which no place has a position: only a country or a sea is known. */
	readonly nowhere: number;
}

/** Sorts events by the places where they happened; an event at two places counts at both. */
export function countPlaces(table: EventTable, positions: ArrayLike<number>): PlacedRecord {
	const events = new Map<number, number[]>();
	let nowhere = 0;
	for (const position of Array.from(positions)) {
		const located = listAt(table.sites, position).filter((place) => isLocated(table, place));
		if (located.length === 0) nowhere += 1;
		for (const place of located) {
			const known = events.get(place);
			if (known) known.push(position);
			else events.set(place, [position]);
		}
	}
	return {
		nowhere,
		places: [...events].map(([place, list]) => {
			const { longitude = 0, latitude = 0, precision = 1 } = table.places[place] ?? {};
			const point = project([longitude, latitude]);
			return { place, point, events: list, reach: reachOf(precision) };
		}),
	};
}

function isLocated(table: EventTable, place: number): boolean {
	return table.places[place]?.latitude !== undefined;
}

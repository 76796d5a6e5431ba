import { min, sort } from 'd3-array';
import type { Event, Place, Timeline } from './timeline.ts';

/** WGS84 degrees. */
export interface Position {
	readonly lat: number;
	readonly lon: number;
}

/** The mean radius of the earth. */
const earthRadius = 6371.0088;

/** The shortest way between two points on the surface of the earth, a sphere, in kilometres. */
export function greatCircleDistance(a: Position, b: Position): number {
	const [x, y] = [toRadians(a.lat), toRadians(b.lat)];
	const half =
		Math.sin((y - x) / 2) ** 2 +
		Math.cos(x) * Math.cos(y) * Math.sin(toRadians(b.lon - a.lon) / 2) ** 2;
	// Rounding may lift the haversine of antipodes above 1.
	return 2 * earthRadius * Math.asin(Math.min(1, Math.sqrt(half)));
}

function toRadians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}

/** An event near another one. */
export interface NearbyEvent {
	readonly event: Event;
	/** Kilometres between the nearest two of their sites. */
	readonly distance: number;
}

/**
 * The events whose site is known to the district or better and lies within so many kilometres of such a site
 * of this event: those nearest in time first.
 */
export function nearbyEvents(
	{ events }: Pick<Timeline, 'events'>,
	{ event, within }: { readonly event: Event; readonly within: number },
): NearbyEvent[] {
	const own = positionsOf(event);
	const found = events.flatMap((other): NearbyEvent[] => {
		if (other === event) return [];
		const theirs = positionsOf(other);
		const distance = min(own.flatMap((a) => theirs.map((b) => greatCircleDistance(a, b))));
		return distance === undefined || distance > within ? [] : [{ event: other, distance }];
	});
	return sort(
		found,
		({ event: other }) => gapBetween(event, other),
		({ event: other }) => other.date.start,
	);
}

/** UCDP: beyond the district, a position stands for a whole province or country. */
const leastPrecise = 3;

function positionsOf({ sites }: Event): Position[] {
	return sites.flatMap(({ place, precision }) =>
		precision <= leastPrecise ? positionOf(place) : [],
	);
}

function positionOf({ lat, lon }: Pick<Place, 'lat' | 'lon'>): Position[] {
	return lat === undefined || lon === undefined ? [] : [{ lat, lon }];
}

/** The time between two events in milliseconds, nought where they overlap. */
function gapBetween({ date: a }: Event, { date: b }: Event): number {
	return Math.max(0, a.start - b.end, b.start - a.end);
}

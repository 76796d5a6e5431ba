import type { EventRow } from './event-rows.ts';

/** A point, longitude first, or nothing for an event without a position. */
interface EventFeature {
	readonly type: 'Feature';
	readonly id: string;
	readonly geometry: {
		readonly type: 'Point';
		readonly coordinates: readonly [number, number];
	} | null;
	readonly properties: Omit<EventRow, 'latitude' | 'longitude'>;
}

/** Turns rows into a GeoJSON feature collection (RFC 7946). */
export function toGeoJson(rows: readonly EventRow[]): {
	readonly type: 'FeatureCollection';
	readonly features: readonly EventFeature[];
} {
	return {
		type: 'FeatureCollection',
		features: rows.map(({ latitude, longitude, ...properties }) => ({
			type: 'Feature',
			id: properties.id,
			geometry:
				latitude === undefined || longitude === undefined
					? null
					: { type: 'Point', coordinates: [longitude, latitude] },
			properties,
		})),
	};
}

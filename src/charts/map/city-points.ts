import type { FeatureCollection } from 'geojson';
import { namesOf } from './names-of.ts';
import { project } from './projection.ts';

/** A city that a reader knows where he is by, whether the record has events there or not. */
export interface CityPoint {
	/** By language. */
	readonly name: Readonly<Record<string, string>>;
	/** In units of the map, to a hundredth: about 400 m. */
	readonly point: readonly [x: number, y: number];
	/** How many pixels wide a degree of longitude must be for the city to be named. */
	readonly from: number;
}

/** Reads cities from GeoJSON, points with `name` by language and `from`, those that are named first coming first; anything else is a mistake. */
export function readCityPoints(value: unknown): CityPoint[] {
	if (!isCollection(value)) throw new Error('Expected cities as GeoJSON, found something else');
	return value.features
		.flatMap(({ geometry, properties }): CityPoint[] => {
			if (geometry.type !== 'Point') return [];
			const [longitude = 0, latitude = 0] = geometry.coordinates;
			const [x, y] = project([longitude, latitude]);
			const from = Number(properties?.['from'] ?? 0);
			return [{ name: namesOf(properties), point: [toHundredth(x), toHundredth(y)], from }];
		})
		.sort((a, b) => a.from - b.from);
}

function toHundredth(value: number): number {
	return Math.round(value * 100) / 100;
}

function isCollection(value: unknown): value is FeatureCollection {
	return (
		typeof value === 'object' &&
		value !== null &&
		'type' in value &&
		value.type === 'FeatureCollection' &&
		'features' in value &&
		Array.isArray(value.features)
	);
}

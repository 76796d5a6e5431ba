import type { ImportMapping } from '../../schema/import-mapping.ts';
import { flatten } from './read-list.ts';

/**
 * What features are read by where no mapping is given: the names that most files use. A file with
 * others needs a mapping.
 */
export const usualProperties: ImportMapping = {
	id: 'id',
	title: 'title',
	summary: 'summary',
	date: 'date',
	date_end: 'date_end',
	type: 'type',
	place: 'place',
	country: 'country',
	latitude: 'latitude',
	longitude: 'longitude',
	precision: 'precision',
	source_url: 'url',
};

/**
 * Puts a feature of GeoJSON (RFC 7946) into cells: its properties by their names, `id`, and for a point
 * `latitude` and `longitude`. Any other shape is kept as JSON in `geometry`.
 */
export function featureToCells(feature: unknown): ReadonlyMap<string, string> {
	const { id, geometry, properties } = toMap(feature);
	const { type, coordinates } = toMap(geometry);
	const numbers: readonly unknown[] = Array.isArray(coordinates) ? coordinates : [];
	const [longitude, latitude, ...more] = numbers;
	const isPoint =
		type === 'Point' &&
		typeof longitude === 'number' &&
		typeof latitude === 'number' &&
		more.length === 0;
	const cells = new Map(flatten(properties));
	const own = [
		...flatten({ id, ...(isPoint ? { longitude, latitude } : {}) }),
		...(isPoint || !geometry ? [] : [['geometry', JSON.stringify(geometry)] as const]),
	];
	for (const [name, text] of own) {
		// A property of the same name says what it says.
		cells.set(cells.has(name) && cells.get(name) !== text ? `feature.${name}` : name, text);
	}
	return cells;
}

function toMap(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? { ...value } : {};
}

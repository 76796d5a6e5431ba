import assert from 'node:assert/strict';
import test from 'node:test';
import { readCityPoints } from './city-points.ts';

const point = (properties: object, coordinates: readonly number[]) => ({
	type: 'Feature',
	properties,
	geometry: { type: 'Point', coordinates },
});

test('readCityPoints(GeoJSON) puts first what is named first, on the map to a hundredth', () => {
	const cities = readCityPoints({
		type: 'FeatureCollection',
		features: [
			point({ name: { en: 'Kirkuk' }, from: 30 }, [44.39222, 35.46806]),
			point({ name: { en: 'Null Island', ar: 'جزيرة نل' }, from: 16 }, [0, 0]),
		],
	});
	assert.deepEqual(cities, [
		{ name: { en: 'Null Island', ar: 'جزيرة نل' }, point: [500, 261.35], from: 16 },
		{ name: { en: 'Kirkuk' }, point: [623.31, 142.51], from: 30 },
	]);
});

test('readCityPoints(a topology) is a mistake', () => {
	assert.throws(() => readCityPoints({ type: 'Topology', objects: {} }), /Expected cities/);
});

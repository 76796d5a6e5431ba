import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { drawBaseMap } from './base-map.ts';
import { mapSize } from './projection.ts';

const atlas: unknown = JSON.parse(
	readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
);
const base = drawBaseMap(atlas, { leastArea: 0.03 });

test('drawBaseMap(world) is small enough for a phone', () => {
	assert.ok(gzipSync(JSON.stringify(base)).length < 35_000);
});

test('drawBaseMap(world) draws no line across the map where countries cross the date line', () => {
	for (const path of Object.values(base)) {
		for (const [, step = ''] of path.matchAll(/l(-?[\d.]+)/g)) {
			assert.ok(Math.abs(Number(step)) < mapSize.width / 3, `step of ${step}`);
		}
	}
});

test('drawBaseMap(world) sets lines that are disputed apart', () => {
	assert.ok(base.disputed.length > 0 && base.disputed.length < base.borders.length);
});

test('drawBaseMap(something else) says what it expected', () => {
	assert.throws(() => drawBaseMap({}, { leastArea: 1 }), /Expected a topology/);
});

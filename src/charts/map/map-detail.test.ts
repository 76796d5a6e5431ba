import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import { gzipSync } from 'node:zlib';
import { drawMapDetail, extentOfDetail } from './map-detail.ts';

const read = (path: string | URL): unknown => JSON.parse(readFileSync(path, 'utf8'));
const atlas = read(createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'));
const provinces = read(new URL('../../../content/boundaries/admin1.topojson', import.meta.url));
const waters = read(new URL('../../../content/boundaries/waters.topojson', import.meta.url));
const cities = read(new URL('../../../content/boundaries/cities.geojson', import.meta.url));
const detail = drawMapDetail({ atlas, provinces, waters, cities }, { leastArea: 0.0003 });

test('drawMapDetail(Iraq and Syria) is small enough to be loaded while zooming', () => {
	assert.ok(gzipSync(JSON.stringify(detail)).length < 20_000);
});

test('drawMapDetail(Iraq and Syria) has provinces, rivers, lakes, borders and disputed lines', () => {
	const { land, coast, borders, disputed, provinces: inner, rivers, lakes } = detail;
	for (const path of [land, coast, borders, disputed, inner, rivers, lakes]) {
		assert.match(path, /^M\d+ \d+l/);
	}
});

test('drawMapDetail(Iraq and Syria) names provinces, waters and cities in both languages', () => {
	assert.equal(detail.provinceNames.length, 32);
	assert.ok(detail.provinceNames.every(({ spots }) => spots.length > 0));
	for (const { name } of [...detail.provinceNames, ...detail.waterNames, ...detail.cities]) {
		assert.deepEqual(Object.keys(name), ['en', 'ar']);
	}
});

test('drawMapDetail(provinces alone) draws no water and names no city', () => {
	const dry = drawMapDetail({ atlas, provinces }, { leastArea: 0.01 });
	assert.deepEqual([dry.rivers, dry.lakes, dry.waterNames, dry.cities], ['', '', [], []]);
});

test('extentOfDetail(provinces) is what the detail covers', () => {
	assert.deepEqual(extentOfDetail(provinces), detail.extent);
});

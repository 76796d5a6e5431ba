import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { element } from '../drawing/drawing-node.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import { drawBase, drawDetail } from './draw-base.ts';
import { drawSymbols } from './draw-map.ts';
import { layoutMap } from './layout-map.ts';
import type { MapDetail } from './map-detail.ts';
import { project } from './projection.ts';
import { testArea, testPlace, testSize, testView } from './test-map.ts';

const base = {
	land: 'M600 120l40 0 0 50-40 0z',
	borders: 'M615 120l0 50',
	disputed: 'M615 150l25 0',
	countries: {},
};
const detail: MapDetail = {
	extent: { west: 39, south: 33, east: 46, north: 37 },
	land: 'M60800 13700l2000 0 0 1400-2000 0z',
	coast: '',
	borders: 'M61500 13700l0 1400',
	disputed: 'M61500 14500l1300 0',
	provinces: 'M62000 13700l0 1400',
	rivers: 'M61000 14000l900 300 700 600',
	lakes: 'M62100 14000l100 0 0 80z',
	provinceNames: [],
	waterNames: [],
	cities: [],
};
const names = ['Mosul', 'Raqqa', 'Tel Afar', 'Anbar Governorate'];
const places = [
	testPlace([43.1, 36.3, 22], { place: 0 }),
	testPlace([39, 35.9, 9], { place: 1 }),
	testPlace([42.9, 36.4, 2], { place: 2 }),
	testPlace([41.6, 33.2, 3], { place: 3, reach: 75 }),
];
const areas = [
	testArea('country', { text: 'Iraq', at: [44, 34], wide: 4 }),
	testArea('country', { text: 'Syria', at: [39.6, 34.6], wide: 3 }),
	testArea('province', { text: 'Kirkuk', at: [44.4, 35.3], wide: 2 }),
	testArea('water', { text: 'Tigris', at: [43.4, 35.2], wide: 0 }),
];

const cities = [
	{ text: 'Tikrit', point: project([43.68, 34.61]), from: 16 },
	{ text: 'Homs', point: project([36.7, 34.7]), from: 16 },
];

for (const isNear of [false, true]) {
	const file = new URL(`../../../tests/golden/map${isNear ? '-near' : ''}.svg`, import.meta.url);
	test(`drawSymbols(layout) and drawBase(base) draw the golden map, ${isNear ? 'near' : 'far'}`, () => {
		const layout = layoutMap(places, {
			...testSize,
			view: testView,
			nameOf: (place) => names[place] ?? '',
			areas: isNear ? areas : [],
			cities: isNear ? cities : [],
			textSize: 12,
		});
		const picture = toMarkup(
			element('svg', {
				xmlns: 'http://www.w3.org/2000/svg',
				viewBox: `0 0 ${testSize.width} ${testSize.height}`,
				children: [
					drawBase(base, testView),
					...(isNear ? [drawDetail(detail, testView)] : []),
					...drawSymbols(layout, {
						nameOf: (symbol) => `Circle ${symbol}`,
						...(isNear ? { current: 0 } : {}),
					}),
				],
			}),
		).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}

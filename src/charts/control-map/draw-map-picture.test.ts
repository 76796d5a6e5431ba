import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { prepareChart } from '../control/prepare-chart.ts';
import { twoPlaces } from '../control/test-control.ts';
import { toMarkup } from '../drawing/to-markup.ts';
import type { LocatorShapes } from '../map/locator-shapes.ts';
import { isoDay } from '../../model/date.ts';
import { drawMapPicture } from './draw-map-picture.ts';
import { chooseMapDay } from './map-day.ts';
import { prepareMap } from './prepare-map.ts';

const nothing = { borders: '', disputed: '', provinces: '', rivers: '', lakes: '' };
const shapes: LocatorShapes = {
	cut: () => ({
		...nothing,
		land: 'M0 0H720V480H0Z',
		countries: new Map([['IQ', { shape: '', spots: [[300, 400, 200]] }]]),
	}),
	extentOf: () => undefined,
};
const options = { record: twoPlaces, shapes, weightOf: () => 1, nameOf: () => 'Iraq' };
const foot = ['Source: Markets · Licence: CC BY 4.0'];

for (const language of ['en', 'ar']) {
	const name = `control-map${language === 'ar' ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawMapPicture(map in ${language}) draws the golden picture`, () => {
		const chart = prepareChart(twoPlaces, { language, order: 'time' });
		const map = prepareMap(chart, options);
		assert.ok(map);
		const hrefOf = (place: string) => `/places/${place}/`;
		const picture = toMarkup(drawMapPicture({ chart, map }, { hrefOf, foot })).replaceAll(
			'><',
			'>\n<',
		);
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}

const chart = prepareChart(twoPlaces, { language: 'en', order: 'time' });

test('prepareMap(chart) shows every place once, on the map or beyond it', () => {
	const map = prepareMap(chart, options);
	const shown = [...(map?.wide.rows ?? []), ...(map?.beyond ?? [])].map(({ place }) => place);
	assert.deepEqual(shown.sort(), ['mosul', 'raqqa']);
});

test('prepareMap(chart whose places have no position) makes no map', () => {
	const places = twoPlaces.places.map((control) => ({
		...control,
		place: { ...control.place, lat: undefined, lon: undefined },
	}));
	assert.equal(prepareMap(chart, { ...options, record: { ...twoPlaces, places } }), undefined);
});

test('chooseMapDay(chart) is the first day of the most places, or else the day from which all are recorded', () => {
	const { language, period, groups, kinds } = chart;
	assert.deepEqual(chooseMapDay({ language, period, groups, kinds }), {
		day: Date.UTC(2015, 5, 1),
		isPeak: false,
	});
	const steps = [
		{ from: Date.UTC(2014, 5, 10), certain: 2, possible: 2 },
		{ from: Date.UTC(2015, 5, 1), certain: 1, possible: 2 },
	];
	const { day, isPeak } = chooseMapDay({ ...chart, counted: { name: 'X', color: 1, steps } });
	assert.deepEqual([isoDay(day), isPeak], ['2014-06-10', true]);
});

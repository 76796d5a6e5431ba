import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { toMarkup } from '../drawing/to-markup.ts';
import { percentCanvas } from '../drawing/canvas.ts';
import { drawControlPicture } from './draw-picture.ts';
import { drawCount } from './draw-count.ts';
import { layoutCount } from './layout-count.ts';
import { layoutYears } from '../scale/layout-years.ts';
import { prepareChart } from './prepare-chart.ts';
import { twoPlaces } from './test-control.ts';

const hrefOf = (event: string) => `/events/${event}/`;
const foot = ['Source: Markets · Licence: CC BY 4.0'];

for (const language of ['en', 'ar']) {
	const name = `control${language === 'ar' ? '-rtl' : ''}.svg`;
	const file = new URL(`../../../tests/golden/${name}`, import.meta.url);
	test(`drawControlPicture(chart in ${language}) draws the golden picture`, () => {
		const chart = prepareChart(twoPlaces, { language, order: 'time' });
		const picture = toMarkup(drawControlPicture(chart, { hrefOf, foot })).replaceAll('><', '>\n<');
		if (process.env['UPDATE']) writeFileSync(file, `${picture}\n`);
		assert.equal(`${picture}\n`, readFileSync(file, 'utf8'));
	});
}

const period = { start: 0, end: 100 };

test('layoutCount(steps) covers the time from the first step to the end of the period', () => {
	const { steps, marks } = layoutCount(
		[
			{ from: 20, certain: 0, possible: 2 },
			{ from: 50, certain: 1, possible: 4 },
		],
		{ period },
	);
	assert.deepEqual(steps, [
		{ x0: 0.2, x1: 0.5, certain: 0, possible: 0.5 },
		{ x0: 0.5, x1: 1, certain: 0.25, possible: 1 },
	]);
	assert.deepEqual(marks, [
		{ count: 2, level: 0.5 },
		{ count: 4, level: 1 },
	]);
});

test('drawCount(no steps) draws no number that is not there', () => {
	const drawn = drawCount(layoutCount([], { period }), percentCanvas({ isMirrored: false }));
	assert.ok(drawn.map(toMarkup).join('').includes('d="M0 100"'));
});

test('layoutYears(period, room) labels as many years as have room in each form', () => {
	const years = layoutYears(
		{ start: Date.UTC(2014, 0, 1), end: Date.UTC(2026, 0, 1) },
		{ wide: 600, narrow: 288, textSize: 12 },
	);
	const labelled = (form: 'wide' | 'narrow') =>
		years.filter(({ isLabelled }) => isLabelled[form]).map(({ year }) => year);
	assert.equal(labelled('wide').length, 12);
	assert.deepEqual(labelled('narrow'), [2014, 2016, 2018, 2020, 2022, 2024]);
});

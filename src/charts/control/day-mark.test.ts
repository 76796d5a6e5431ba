import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { toMarkup } from '../drawing/to-markup.ts';
import { readMark } from './day-mark.ts';
import { drawMark } from './draw-mark.ts';
import { prepareChart } from './prepare-chart.ts';
import { readDay } from './read-day.ts';
import { twoPlaces } from './test-control.ts';

const { groups } = prepareChart(twoPlaces, { language: 'en', order: 'time' });
const rows = groups.flatMap((group) => group.rows);

test('readMark(stretches, day) says of every day what readDay says, in the colours of the bar', () => {
	const day = fc.integer({ min: Date.UTC(2014, 0), max: Date.UTC(2021, 0) });
	fc.assert(
		fc.property(fc.constantFrom(...rows), day, ({ stretches }, at) => {
			const reading = readDay(stretches, at);
			const mark = readMark(stretches, at);
			assert.equal(mark.state, reading.state);
			assert.deepEqual(mark.bands, reading.state === 'unrecorded' ? [] : reading.stretch.bands);
		}),
	);
});

const mosul = rows.find(({ place }) => place === 'mosul');
const drawnOn = (year: number, month: number, date: number) =>
	drawMark(readMark(mosul?.stretches ?? [], Date.UTC(year, month - 1, date)))
		.map(toMarkup)
		.join('');

test('drawMark(mark) fills it where a holder is recorded, and hatches what is contested or the rest', () => {
	assert.match(drawnOn(2015, 1, 1), /control-band"/);
	assert.doesNotMatch(drawnOn(2015, 1, 1), /is-hatched/);
	assert.match(drawnOn(2017, 3, 1), /is-hatched/);
	assert.match(drawnOn(2019, 6, 1), /is-hatched/);
});

test('drawMark(mark) is hollow before the first and after the last recorded change', () => {
	assert.match(drawnOn(2014, 1, 1), /^<circle class="control-mark-empty"/);
	assert.match(drawnOn(2020, 12, 1), /control-mark-ring is-last/);
	assert.doesNotMatch(drawnOn(2020, 12, 1), /control-band/);
	assert.match(drawnOn(2020, 3, 1), /is-changing/);
});

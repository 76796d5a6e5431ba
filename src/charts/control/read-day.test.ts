import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { isoDay } from '../../model/date.ts';
import type { Band } from './chart-row.ts';
import { prepareChart } from './prepare-chart.ts';
import { readDay } from './read-day.ts';
import { readOn, stepDay } from './step-day.ts';
import { twoPlaces } from './test-control.ts';
import { readBar, writeBar } from './write-bar.ts';

const day = (month: number, date: number, year = 2015) => Date.UTC(year, month - 1, date);
const stretches = [
	{ start: day(1, 10), settled: day(1, 12), end: day(3, 1), isLast: false },
	{ start: day(3, 1), settled: day(3, 1), end: day(12, 31), isLast: true },
];
const states = (...days: readonly number[]) => days.map((at) => readDay(stretches, at).state);

test('readDay(stretches, day) tells what is recorded before, during and after changes', () => {
	assert.deepEqual(states(day(1, 9)), ['unrecorded']);
	assert.deepEqual(states(day(1, 10), day(1, 11)), ['changing', 'changing']);
	assert.deepEqual(states(day(1, 12), day(2, 28)), ['held', 'held']);
	assert.deepEqual(states(day(3, 1), day(3, 2)), ['held', 'last']);
	assert.equal(readDay([], day(1, 1)).state, 'unrecorded');
});

const changes = [day(1, 10), day(3, 1)];
const period = { start: day(1, 1), end: day(1, 1, 2016) };
const go = (from: number | undefined, step: Parameters<typeof stepDay>[1]['step']) => {
	const found = stepDay(from, { step, changes, period });
	return found === undefined ? undefined : isoDay(found);
};

test('stepDay(day, { step }) goes from change to change and stays at the ends', () => {
	assert.equal(go(day(2, 1), 'previous'), '2015-01-10');
	assert.equal(go(day(1, 10), 'previous'), '2015-01-10');
	assert.equal(go(day(1, 10), 'next'), '2015-03-01');
	assert.equal(go(day(3, 1), 'next'), '2015-03-01');
	assert.equal(go(undefined, 'next'), '2015-01-10');
	assert.equal(go(undefined, 'previous'), '2015-03-01');
});

test('stepDay(day, { step }) goes by months within the period, to the last day of a shorter one', () => {
	assert.equal(go(day(1, 31), 'month-after'), '2015-02-28');
	assert.equal(go(day(3, 31), 'month-before'), '2015-02-28');
	assert.equal(go(day(1, 5), 'month-before'), '2015-01-01');
	assert.equal(go(day(12, 20), 'month-after'), '2015-12-31');
});

test('readOn(query, period) reads a day of the period and nothing else', () => {
	assert.equal(readOn('?x=1&on=2015-05-20', period), day(5, 20));
	for (const query of ['', '?on=', '?on=2015-02-30', '?on=2014-12-31', '?on=2016-01-01', '?on=a']) {
		assert.equal(readOn(query, period), undefined);
	}
});

test('readBar(writeBar(stretch)) gives back its times and its words', () => {
	const { groups } = prepareChart(twoPlaces, { language: 'en', order: 'time' });
	const all = groups.flatMap(({ rows }) => rows.flatMap((row) => row.stretches));
	fc.assert(
		fc.property(fc.constantFrom(...all), fc.string(), (stretch, title) => {
			const written = Object.entries(writeBar(stretch, { title })).map(
				([name, value]) => [name.replace('data-', ''), value] as const,
			);
			const { start, settled, end, isLast, sign, words, date } = stretch;
			const { bands, ...read } = readBar(Object.fromEntries(written));
			const exact = (band: Band) => ({ ...band, share: Math.round(band.share * 1000) });
			assert.deepEqual(bands.map(exact), stretch.bands.map(exact));
			assert.deepEqual(read, {
				start,
				settled,
				end,
				isLast,
				sign,
				words,
				date,
				title,
			});
		}),
	);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { indexChart } from './chart-index.ts';
import { nextEvent, type TimeStep } from './next-event.ts';
import { testChart, testEvent } from './test-chart.ts';

const index = indexChart(
	testChart([
		testEvent('2014-01-10'),
		testEvent('2014-02-01', { region: 1 }),
		testEvent('2014-03-01'),
		testEvent('2015-03-05', { region: 1 }),
	]),
);
const whole = { start: Date.UTC(2014, 0), end: Date.UTC(2016, 0) };
const go = (current: number, step: TimeStep, marked = [0, 1, 2, 3], window = whole) =>
	nextEvent(index, { current, step, marked: new Set(marked), window });

test('nextEvent(previous and next) go by time and stop at the ends', () => {
	assert.deepEqual(
		[go(1, 'next'), go(1, 'previous'), go(3, 'next'), go(0, 'previous')],
		[2, 0, 3, 0],
	);
});

test('nextEvent(previous and next) pass what has no mark', () => {
	assert.deepEqual(
		[go(0, 'next', [0, 2]), go(2, 'previous', [0, 2]), go(2, 'next', [0, 2]), go(1, 'next', [])],
		[2, 0, 2, 1],
	);
});

test('nextEvent(previous and next) go on beyond the window', () => {
	const february = { start: Date.UTC(2014, 1), end: Date.UTC(2014, 2) };
	assert.deepEqual([go(1, 'next', [1], february), go(1, 'previous', [1], february)], [2, 0]);
});

test('nextEvent(year) goes to the first event a year later, or the last a year before', () => {
	assert.deepEqual(
		[go(0, 'next-year'), go(3, 'previous-year'), go(3, 'next-year'), go(0, 'previous-year')],
		[3, 2, 3, 0],
	);
});

test('nextEvent(first and last) go to the ends', () => {
	assert.deepEqual([go(2, 'first'), go(1, 'last')], [0, 3]);
});

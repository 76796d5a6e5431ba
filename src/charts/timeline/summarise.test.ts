import assert from 'node:assert/strict';
import test from 'node:test';
import { indexChart } from './chart-index.ts';
import { summarise } from './summarise.ts';
import { testChart, testEvent } from './test-chart.ts';

const chart = testChart([
	testEvent('2014-01-10'),
	testEvent('2014-02-01', { region: 1 }),
	testEvent('2015-03-01', { region: 1 }),
	testEvent('2015-03-05', { region: 1 }),
	testEvent('2015-04-05'),
]);
const index = indexChart(chart);
const [north = '', south = ''] = index.lanesOf('region').map(({ name }) => name);
const of = (start: number, end: number, otherLane = 'All others') =>
	summarise(index, {
		window: { start: Date.UTC(start, 0), end: Date.UTC(end, 0) },
		laneKind: 'region',
		otherLane,
	});

test('summarise(chart) finds the year and the row with the most events', () => {
	assert.deepEqual(of(2014, 2016), {
		count: 5,
		peak: { year: 2015, count: 3 },
		top: { lane: south, count: 3 },
	});
});

test('summarise(chart) leaves out the year where all are of one, and both where there is nothing', () => {
	assert.deepEqual(of(2015, 2016), { count: 3, top: { lane: south, count: 2 } });
	assert.deepEqual(of(2016, 2017), { count: 0 });
});

test('summarise(chart) takes no row that all others share for the one with the most', () => {
	assert.deepEqual(of(2014, 2016, south).top, { lane: north, count: 2 });
});

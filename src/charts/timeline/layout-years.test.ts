import assert from 'node:assert/strict';
import test from 'node:test';
import { indexChart } from './chart-index.ts';
import { layoutYears, listedPerYear } from './layout-years.ts';
import { testChart, testEvent } from './test-chart.ts';

const index = indexChart(
	testChart([
		testEvent('2014-01-10', { significance: 2 }),
		testEvent('2014-02-01', { significance: 5 }),
		testEvent('2014-03-01', { significance: 3 }),
		testEvent('2015-03-05', { days: 10 }),
	]),
);

test('layoutYears(no events) is empty', () => {
	const empty = indexChart(testChart([]));
	assert.deepEqual(layoutYears(empty, { window: empty.data.period, perYear: 3 }), []);
});

test('layoutYears(index) lists the most significant of each year in the order of time', () => {
	const years = layoutYears(index, { window: index.data.period, perYear: 2 });
	assert.deepEqual(
		years.map(({ year, count, listed }) => ({ year, count, listed })),
		[
			{ year: 2014, count: 3, listed: [1, 2] },
			{ year: 2015, count: 1, listed: [3] },
		],
	);
});

test('layoutYears(index, { chosen }) lists all of the year of that event', () => {
	const years = layoutYears(index, { window: index.data.period, perYear: 1, chosen: 0 });
	assert.deepEqual(
		years.map(({ listed }) => listed),
		[[0, 1, 2], [3]],
	);
});

test('layoutYears(index, { window }) counts what the window shows', () => {
	const window = { start: Date.UTC(2014, 1, 1), end: Date.UTC(2014, 2, 1) };
	assert.deepEqual(
		layoutYears(index, { window, perYear: 9 }).map(({ count, listed }) => [count, listed]),
		[[1, [1]]],
	);
});

test('listedPerYear(counts) lists all of a few and a few of many', () => {
	assert.equal(listedPerYear({ inView: 30, total: 500 }), 30);
	assert.equal(listedPerYear({ inView: 100, total: 500 }), 12);
	assert.equal(listedPerYear({ inView: 150, total: 150 }), 3);
	assert.equal(listedPerYear({ inView: 500, total: 500 }), 2);
});

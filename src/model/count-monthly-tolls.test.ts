import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import { countMonthlyTolls } from './count-monthly-tolls.ts';
import { testContent, testEvent } from './test-content.ts';

const killed = (low: number, best: number, high: number) => ({
	casualties: { killed: { low, best, high } },
});
const window = { start: Date.UTC(2017, 0, 1), end: Date.UTC(2018, 0, 1) };
const { events } = buildTimeline(
	testContent(
		testEvent('2016-10-17-battle', { date: '2016-10-17/2017-07-10', ...killed(100, 500, 900) }),
		testEvent('2017-03-17-strike', { part_of: '2016-10-17-battle', ...killed(60, 100, 240) }),
		testEvent('2017-05-01-raid', killed(3, 3, 3)),
		testEvent('2017-05-02-part-of-raid', { part_of: '2017-05-01-raid', ...killed(1, 1, 1) }),
		testEvent('2017-06-01-law'),
	),
);
const tolls = countMonthlyTolls(events, { window });

test('countMonthlyTolls() adds up what its months show, and nothing that lasted longer or began before', () => {
	assert.deepEqual(
		tolls.months.map(({ key, sum }) => [key, sum.best]),
		[
			['2017-03', 100],
			['2017-05', 3],
		],
	);
	assert.deepEqual(tolls.sum, { low: 63, best: 103, high: 243, events: 2 });
	assert.deepEqual(
		tolls.spanning.map(({ event }) => event.id),
		['2016-10-17-battle'],
	);
});

test('countMonthlyTolls() lets an event that is not in its months stand in for none of its parts', () => {
	assert.equal(tolls.within, 1);
	assert.equal(tolls.silent, 1);
});

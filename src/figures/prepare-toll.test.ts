import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { prepareToll } from './prepare-toll.ts';

const killed = (best: number) => ({
	casualties: { killed: { low: best, best, high: best } },
});
const { events } = buildTimeline(
	testContent(
		testEvent('2014-06-10-a', killed(5)),
		testEvent('2014-08-11-b', killed(2)),
		testEvent('2014-09-01-c'),
		testEvent('2014-06-d', { date: '2014-06-20/2014-07-20', ...killed(40) }),
	),
);

test('prepareToll() has a column for each month with figures and names what no month holds', () => {
	const window = { start: Date.UTC(2014, 0), end: Date.UTC(2015, 0) };
	const toll = prepareToll(
		{ window, events },
		{
			language: 'en',
			titleOf: ({ id }) => id,
			hrefOf: (year, month) => `/${year}/${month}/`,
		},
	);
	assert.equal(toll.slots, 12);
	assert.deepEqual(
		toll.columns.map(({ slot, what, href, best }) => [slot, what, href, best]),
		[
			[5, 'June 2014', '/2014/6/', 5],
			[7, 'August 2014', '/2014/8/', 2],
		],
	);
	assert.match(toll.note, /1 more has no figure/);
	assert.match(toll.note, /2014-06-d \(40\)/);
});

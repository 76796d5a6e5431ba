import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import { daysOfMonth, daysOfYear } from './days-of-year.ts';
import { testContent, testEvent } from './test-content.ts';

const timeline = buildTimeline(
	testContent(
		testEvent('2016-02-29-leap'),
		testEvent('2015-06-10-second'),
		testEvent('2014-06-10-first'),
		testEvent('2014-12-31-last'),
		testEvent('2014-06-10-withdrawn', { status: 'retracted' }),
		testEvent('2014-06-11-doubtful', { date: '2014-06-11?', date_note: 'Accounts differ on it.' }),
		testEvent('2014-06-whole-month'),
		testEvent('2014-06-12-days', { date: '2014-06-12/2014-06-13' }),
	),
);
const ids = (days: ReturnType<typeof daysOfYear>) =>
	days.map(({ month, day, events }) => [month, day, events.map(({ id }) => id)]);

test('daysOfYear() lists days in order, earliest year first, and no event whose day is not known or that is retracted', () => {
	assert.deepEqual(ids(daysOfYear(timeline)), [
		[2, 29, ['2016-02-29-leap']],
		[6, 10, ['2014-06-10-first', '2015-06-10-second']],
		[12, 31, ['2014-12-31-last']],
	]);
});

test('daysOfMonth(month) lists the days of that month alone', () => {
	assert.deepEqual(ids(daysOfMonth(timeline, 12)), [[12, 31, ['2014-12-31-last']]]);
	assert.deepEqual(daysOfMonth(timeline, 1), []);
});

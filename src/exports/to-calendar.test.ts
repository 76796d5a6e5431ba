import assert from 'node:assert/strict';
import test from 'node:test';
import { testEvent } from '../model/test-content.ts';
import { testPublication } from './test-publication.ts';
import { toCalendar } from './to-calendar.ts';
import { toTimelineJs } from './to-timelinejs.ts';

const publication = testPublication(
	testEvent('2014-06-10-day'),
	testEvent('2014-06-11-days', { date: '2014-06-11/2014-06-13' }),
	testEvent('2014-07-month', { date: '2014-07' }),
	testEvent('2014-08-01-open', { date: '2014-08-01/..' }),
	testEvent('2015-year', { date: '2015', title: 'Markets & <b>prices</b>' }),
);

test('toCalendar() writes days, the end after the last, and leaves out what has no days', () => {
	const text = toCalendar(publication);
	assert.deepEqual(
		[...text.matchAll(/^(?:UID|DTSTART|DTEND|DTSTAMP).*:(.*)\r$/gm)].map(([, value]) => value),
		[
			'2014-06-10-day@timeline.example',
			'20261122T000000Z',
			'20140610',
			'20140611',
			'2014-06-11-days@timeline.example',
			'20261122T000000Z',
			'20140611',
			'20140614',
		],
	);
});

test('toTimelineJs() gives each date at its own precision, in words too, and markup escaped', () => {
	const { events, eras } = toTimelineJs(publication);
	assert.deepEqual(
		events.map(({ start_date, display_date }) => [start_date, display_date]),
		[
			[{ year: 2014, month: 6, day: 10 }, '10 June 2014'],
			[{ year: 2014, month: 6, day: 11 }, '11–13 June 2014'],
			[{ year: 2014, month: 7 }, 'July 2014'],
			[{ year: 2014, month: 8, day: 1 }, 'since August 2014'],
			[{ year: 2015 }, '2015'],
		],
	);
	assert.deepEqual(
		events.map((event) => ('end_date' in event ? event.end_date : undefined)),
		[undefined, { year: 2014, month: 6, day: 13 }, undefined, undefined, undefined],
	);
	assert.equal(events.at(-1)?.text.headline, 'Markets &#x26; &#x3C;b>prices&#x3C;/b>');
	assert.deepEqual(eras[0]?.end_date, { year: 2014, month: 6, day: 28 });
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { countriesByYearToCsv } from './countries-by-year-to-csv.ts';
import { monthlyTollsToCsv } from './monthly-tolls-to-csv.ts';
import { testPublication } from './test-publication.ts';

test('monthlyTollsToCsv(timeline) adds up the events of each month', () => {
	const killed = (best: number) => ({ casualties: { killed: { low: 1, best, high: 9 } } });
	const timeline = buildTimeline(
		testContent(
			testEvent('2014-06-10-a', killed(5)),
			testEvent('2014-06-11-b', killed(2)),
			testEvent('2014-07-01-c', { casualties: { injured: { low: 3, best: 3, high: 3 } } }),
		),
	);
	assert.deepEqual(monthlyTollsToCsv(timeline).split('\r\n'), [
		'month,measure,low,best,high,events',
		'2014-06,killed,2,7,18,2',
		'2014-07,injured,3,3,3,1',
		'',
	]);
});

test('countriesByYearToCsv(publication) has a row for each country and year with events', () => {
	const publication = testPublication(testEvent('2014-06-10-a'), testEvent('2014-06-11-b'));
	const [head, ...rows] = countriesByYearToCsv(publication).split('\r\n');
	assert.equal(head, 'country_id,country,region,year,events');
	assert.equal(rows.length, 2);
	assert.match(rows[0] ?? '', /^IQ,Iraq,.*,2014,2$/);
});

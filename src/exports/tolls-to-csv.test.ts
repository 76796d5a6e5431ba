import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { tollsToCsv } from './tolls-to-csv.ts';

test('tollsToCsv(timeline) names the larger event whose figure stands for a part', () => {
	const killed = (best: number) => ({ casualties: { killed: { low: 1, best, high: 9 } } });
	const timeline = buildTimeline(
		testContent(
			testEvent('2014-06-10-a', killed(5)),
			testEvent('2014-06-11-b', { ...killed(2), part_of: '2014-06-10-a' }),
		),
	);
	assert.deepEqual(tollsToCsv(timeline, { urlOf: (id) => `/${id}/` }).split('\r\n'), [
		'event,date_start,date_end,type,status,countries,measure,low,best,high,counted_within,url',
		'2014-06-10-a,2014-06-10,2014-06-10,policy,corroborated,IQ,killed,1,5,9,,/2014-06-10-a/',
		'2014-06-11-b,2014-06-11,2014-06-11,policy,corroborated,IQ,killed,1,2,9,2014-06-10-a,/2014-06-11-b/',
		'',
	]);
});

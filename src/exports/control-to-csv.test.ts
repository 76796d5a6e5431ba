import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { listControl } from '../model/list-control.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { controlToCsv } from './control-to-csv.ts';

test('controlToCsv(places) has a row for each holder, and no end where no later change is recorded', () => {
	const control = (holder: string, extent: string) => [{ place: 'mosul', holder, extent }];
	const timeline = buildTimeline(
		testContent(
			testEvent('2014-06-10-a', { control: control('traders', 'full') }),
			testEvent('2017-01-b', { control: control('farmers', 'part') }),
		),
	);
	const urlOf = (event: string) => `https://timeline.example/events/${event}/`;
	assert.deepEqual(controlToCsv(listControl(timeline), { urlOf }).split('\r\n'), [
		'place,country,holder,extent,rest_holder,from_earliest,from_latest,until_earliest,until_latest,status,event,url',
		'mosul,IQ,traders,full,,2014-06-10,2014-06-10,2017-01-01,2017-01-31,corroborated,2014-06-10-a,https://timeline.example/events/2014-06-10-a/',
		'mosul,IQ,farmers,part,traders,2017-01-01,2017-01-31,,,corroborated,2017-01-b,https://timeline.example/events/2017-01-b/',
		'',
	]);
});

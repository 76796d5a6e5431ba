import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { listAffiliates } from '../model/list-affiliates.ts';
import { testContent, testEvent, testRegistries } from '../model/test-content.ts';
import { lanesToCsv, quartersToCsv } from './affiliates-to-csv.ts';

const { traders, weavers, farmers } = testRegistries.actors;
if (!traders || !weavers || !farmers) throw new Error('Expected test registries');
const by = (actor: string, role: string) => ({ actors: [{ actor, role }] });
const content = testContent(
	testEvent('2015-02-a', by('weavers', 'claimant')),
	testEvent('2015-03-30-b', { ...by('weavers', 'target'), date: '2015-03-30/2015-04-02' }),
);
const actors = { traders, weavers: { ...weavers, affiliate_of: 'traders' }, farmers };
const groups = listAffiliates(
	buildTimeline({ ...content, registries: { ...testRegistries, actors } }),
);

test('lanesToCsv(groups) has a row for each lane, and no end where none is recorded', () => {
	const urlOf = (actor: string) => `https://timeline.example/affiliates/#lane-${actor}`;
	assert.deepEqual(lanesToCsv(groups, { urlOf }).split('\r\n'), [
		'affiliate,affiliate_of,begins_earliest,begins_latest,pledge,ends_earliest,ends_latest,ending,events,acting,other,first_event,last_event,url',
		'weavers,traders,2015-02-01,2015-02-28,,,,,2,1,1,2015-02-a,2015-03-30-b,https://timeline.example/affiliates/#lane-weavers',
		'',
	]);
});

test('quartersToCsv(groups) has a row for each quarter with events, whose counts add up to the events', () => {
	assert.deepEqual(quartersToCsv(groups).split('\r\n'), [
		'affiliate,quarter,from,to,events,acting,other,event_ids',
		'weavers,2015-Q1,2015-01-01,2015-03-31,1.5,1,0.5,2015-02-a;2015-03-30-b',
		'weavers,2015-Q2,2015-04-01,2015-06-30,0.5,0,0.5,2015-03-30-b',
		'',
	]);
});

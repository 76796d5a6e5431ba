import assert from 'node:assert/strict';
import test from 'node:test';
import { testEvent } from '../model/test-content.ts';
import { fullEvent, testPublication, wholeEvent } from './test-publication.ts';
import { latestChanges, listChanges, type Change } from './feeds/change.ts';
import { correctionsFeed, countryFeed, recordFeed } from './feeds/make-feeds.ts';
import { writeFeed } from './feeds/write-feed.ts';

const publication = testPublication(fullEvent, wholeEvent);

test('listChanges() lists additions and corrections, the latest first, each with an id that stays', () => {
	const page = 'https://timeline.example/base/events/2014-06-10-full/';
	assert.deepEqual(
		listChanges(publication, publication.timeline).map(({ id, day, kind }) => [id, day, kind]),
		[
			[`${page}#correction-2`, '2026-11-25', 'corrected'],
			[`${page}#correction-1`, '2026-11-24', 'corrected'],
			['https://timeline.example/base/events/2014-06-whole/', '2026-11-22', 'added'],
			[page, '2026-11-22', 'added'],
		].sort(([, a = ''], [, b = '']) => (a < b ? 1 : a > b ? -1 : 0)),
	);
});

test('correctionsFeed() holds corrections alone, with what was wrong and what is right', () => {
	const { changes, updated } = correctionsFeed(publication);
	assert.deepEqual(
		changes.map(({ text }) => text),
		[
			'A second note on the event.',
			'The day was 11 June; it is 10 June. Before: 11 June After: 10 June',
		],
	);
	assert.equal(updated, '2026-11-25');
});

test('correctionsFeed() of a record without corrections is empty and has the day of its last change', () => {
	const feed = correctionsFeed(testPublication(testEvent('2014-06-10-a')));
	assert.deepEqual([feed.changes.length, feed.updated], [0, '2026-11-22']);
});

test('countryFeed(country) tells of the events in the country alone', () => {
	const elsewhere = testEvent('2014-06-11-b', { places: [{ place: 'raqqa' }] });
	const both = testPublication(testEvent('2014-06-10-a'), elsewhere);
	const [syria] = both.timeline.countries.filter(({ id }) => id === 'SY');
	assert.ok(syria);
	const feed = countryFeed(both, syria);
	assert.equal(feed.address, 'https://timeline.example/base/countries/sy/feed');
	assert.deepEqual(
		feed.changes.map(({ title }) => title),
		['Title of 2014-06-11-b'],
	);
});

test('latestChanges(changes, least) keeps whole days', () => {
	const change = (day: string): Change => ({
		id: day,
		url: day,
		kind: 'added',
		day,
		title: '',
		text: '',
		language: 'en',
		tags: [],
	});
	const changes = ['2026-03', '2026-02', '2026-02', '2026-02', '2026-01'].map(change);
	assert.equal(latestChanges(changes, 2).length, 4);
	assert.equal(latestChanges(changes, 9).length, 5);
	assert.equal(latestChanges([], 9).length, 0);
});

test('writeFeed(feed, format) escapes what a title holds, once in Atom and JSON, twice in RSS text', () => {
	const event = testEvent('2014-06-10-a', {
		title: 'Prices & <b>markets</b>',
		summary: 'Prices < 3 & "more" of what a summary needs to be long enough.',
	});
	const feed = recordFeed(testPublication(event));
	assert.match(writeFeed(feed, { format: 'atom' }), /<title>Prices &#x26; &#x3C;b>markets/);
	assert.match(writeFeed(feed, { format: 'rss' }), /<description>Prices &#x26;#x3C; 3/);
	const { items } = JSON.parse(writeFeed(feed, { format: 'json' })) as {
		readonly items: readonly { readonly title: string }[];
	};
	assert.equal(items[0]?.title, 'Prices & <b>markets</b>');
});

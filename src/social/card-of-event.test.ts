import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { cardOfEvent, cardOfSite } from './card-of-event.ts';

const timeline = buildTimeline(
	testContent(
		testEvent('2014-06-10-first'),
		testEvent('2014-06-11-second', {
			status: 'retracted',
			corrections: [{ date: '2026-11-24', note: 'There was no market.' }],
		}),
	),
);
const [first, second] = timeline.events;
assert.ok(first && second);

test('cardOfEvent(event) says what, when, where, of what kind and on which site', () => {
	assert.deepEqual(cardOfEvent(first, { site: timeline.site, language: 'en' }), {
		titleLanguage: 'en',
		language: 'en',
		title: 'Title of 2014-06-10-first',
		date: '10 June 2014',
		place: 'Mosul, Iraq',
		kind: { text: 'Policy', color: 'family-1' },
		site: 'Markets',
	});
});

test('cardOfEvent(an event that is not established) says so, also in another language', () => {
	assert.equal(cardOfEvent(second, { site: timeline.site, language: 'en' }).status, 'Retracted');
	const card = cardOfEvent(second, { site: timeline.site, language: 'ar' });
	assert.deepEqual([card.titleLanguage, card.date], ['en', '11 حزيران 2014']);
	assert.notEqual(card.status, 'Retracted');
});

test('cardOfSite() has the title of the site and its host', () => {
	const { title, site } = cardOfSite({ site: timeline.site, language: 'en' });
	assert.deepEqual([title, site], ['Markets', 'timeline.example']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import {
	compareNames,
	eventsInYear,
	listCorrections,
	monthsWithEvents,
	neighbours,
	recentlyChanged,
	textIn,
	yearsOf,
} from './questions.ts';
import type { Event } from './timeline.ts';
import { testContent, testEvent } from './test-content.ts';

const timeline = buildTimeline(
	testContent(
		testEvent('2014-06-10-a', { corrections: [{ date: '2026-12-01', note: 'It was in June.' }] }),
		testEvent('2014-06-11-b', { added: '2026-11-30' }),
		testEvent('2015-12-31-c', { added: '2026-11-23' }),
	),
);

function idsOf(events: readonly Event[]): string[] {
	return events.map(({ id }) => id);
}

test('eventsInYear() has the events that begin in a year, or in a month of it', () => {
	assert.deepEqual(idsOf(eventsInYear(timeline, 2014)), ['2014-06-10-a', '2014-06-11-b']);
	assert.deepEqual(idsOf(eventsInYear(timeline, 2015, 12)), ['2015-12-31-c']);
	assert.deepEqual(eventsInYear(timeline, 2015, 11), []);
});

test('yearsOf() has every year of the timeline, also those without events', () => {
	const years = yearsOf(timeline);
	assert.deepEqual([years.length, years[0], years.at(-1)], [12, 2014, 2025]);
});

test('monthsWithEvents() has each month once, in order', () => {
	assert.deepEqual(monthsWithEvents(timeline), [
		{ year: 2014, month: 6 },
		{ year: 2015, month: 12 },
	]);
});

test('neighbours() are the events before and after; the ends have one', () => {
	const [first, second, third] = timeline.events;
	assert.ok(first && second && third);
	assert.deepEqual(neighbours(timeline, second), { previous: first, next: third });
	assert.deepEqual(neighbours(timeline, first), { next: second });
	assert.deepEqual(neighbours(timeline, third), { previous: second });
});

test('textIn() falls back on the default language', () => {
	const [event] = timeline.events;
	assert.ok(event);
	assert.equal(textIn(event, { language: 'ar', fallback: 'en' }).language, 'en');
	assert.throws(() => textIn(event, { language: 'ar', fallback: 'fr' }), /words in fr/);
});

test('recentlyChanged() counts a correction as a change', () => {
	assert.deepEqual(idsOf(recentlyChanged(timeline, 2)), ['2014-06-10-a', '2014-06-11-b']);
	assert.deepEqual(recentlyChanged(timeline, 0), []);
});

test('listCorrections() names the event of each correction', () => {
	assert.deepEqual(
		listCorrections(timeline).map(({ date, note, of }) => [
			date,
			note,
			of.kind === 'event' && of.event.id,
		]),
		[['2026-12-01', 'It was in June.', '2014-06-10-a']],
	);
});

test('compareNames() leaves out accents, case and the article', () => {
	assert.deepEqual(['Zumar', 'al-Qaim', 'Álpha', 'Raqqa'].sort(compareNames), [
		'Álpha',
		'al-Qaim',
		'Raqqa',
		'Zumar',
	]);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import { buildTimeline } from '../model/build-timeline.ts';
import { tabulateEvents } from '../model/tabulate-events.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import { formatSorting, parseSorting, sortEvents, usualSorting } from './sort-events.ts';

test('sortEvents() by deaths puts what nobody reported last, in both directions', () => {
	const killed = (best: number) => ({ casualties: { killed: { low: best, best, high: best } } });
	const timeline = buildTimeline(
		testContent(
			testEvent('2014-06-10-silent'),
			testEvent('2014-06-11-none', killed(0)),
			testEvent('2014-06-12-most', killed(9)),
			testEvent('2014-06-13-some', killed(2)),
		),
	);
	const table = tabulateEvents(timeline, { language: 'en', name: ({ en = '' }) => en });
	const sorted = (isDescending: boolean) =>
		sortEvents([0, 1, 2, 3], { table, sorting: { key: 'killed', isDescending } });
	assert.deepEqual(sorted(true), [2, 3, 1, 0]);
	assert.deepEqual(sorted(false), [1, 3, 2, 0]);
});

test('sortEvents() by certainty goes from confirmed to retracted', () => {
	const grades = ['contested', 'retracted', 'confirmed', 'single-source'] as const;
	const timeline = buildTimeline(
		testContent(
			...grades.map((status, day) => testEvent(`2014-06-1${day}-event-of-the-day`, { status })),
		),
	);
	const table = tabulateEvents(timeline, { language: 'en', name: ({ en = '' }) => en });
	const sorted = (isDescending: boolean) =>
		sortEvents([0, 1, 2, 3], { table, sorting: { key: 'certainty', isDescending } });
	assert.deepEqual(sorted(false), [2, 3, 0, 1]);
	assert.deepEqual(sorted(true), [1, 0, 3, 2]);
});

test('parseSorting(formatSorting(order)) is the order, and the usual one is not written', () => {
	const killed = { key: 'killed', isDescending: true } as const;
	assert.equal(formatSorting(killed, '?q=a'), '?q=a&sort=-killed');
	assert.deepEqual(parseSorting('?sort=-killed'), killed);
	assert.equal(formatSorting(usualSorting, '?sort=title'), '');
	assert.deepEqual(parseSorting('?sort=size'), usualSorting);
});

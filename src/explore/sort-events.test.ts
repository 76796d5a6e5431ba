import assert from 'node:assert/strict';
import test from 'node:test';
import { toListColumn } from '../model/event-table.ts';
import { buildTimeline } from '../model/build-timeline.ts';
import { tabulateEvents } from '../model/tabulate-events.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import {
	formatSorting,
	parseSorting,
	sortEvents,
	sortKeys,
	usualSorting,
	type SortKey,
} from './sort-events.ts';

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

/** Events of one day each, of which only the titles matter. */
function titled(...titles: readonly string[]) {
	const events = titles.map((_, day) => testEvent(`2014-06-1${day}-event-of-the-day`));
	const timeline = buildTimeline(testContent(...events));
	const table = tabulateEvents(timeline, { language: 'en', name: ({ en = '' }) => en });
	return { ...table, titles };
}

test('sortEvents() by date goes back in time where it descends, and changes no list it is given', () => {
	const table = titled('a', 'b', 'c', 'd');
	const positions = [0, 2, 3];
	const sorted = (isDescending: boolean) =>
		sortEvents(positions, { table, sorting: { key: 'date', isDescending } });
	assert.deepEqual(sorted(false), [0, 2, 3]);
	assert.deepEqual(sorted(true), [3, 2, 0]);
	assert.deepEqual(positions, [0, 2, 3]);
});

test('sortEvents() by title follows the alphabet of the language, and time among equals in both directions', () => {
	const table = titled('Zebra', 'ape', 'Ära', 'zebra', 'Zebra', 'Bee');
	const sorted = (language: string, isDescending = false) =>
		sortEvents([0, 1, 2, 3, 4, 5], {
			table: { ...table, language },
			sorting: { key: 'title', isDescending },
		});
	assert.deepEqual(sorted('en'), [1, 2, 5, 3, 0, 4]);
	assert.deepEqual(sorted('en', true), [0, 4, 3, 5, 2, 1]);
	assert.deepEqual(sorted('sv'), [1, 5, 3, 0, 4, 2]);
});

test('sortEvents() by place and kind goes by their names, and by sources by their number', () => {
	const table = titled('a', 'b', 'c');
	const named = (name: string) => ({ id: name, name, country: 0, precision: 1, family: 0 });
	const three = {
		...table,
		places: [named('Raqqa'), named('Aleppo'), named('Mosul')],
		sites: toListColumn([[0, 1], [1], [2]]),
		types: [named('Raid'), named('Trial'), named('Ambush')],
		type: Uint16Array.of(1, 0, 2),
		sources: Uint16Array.of(2, 10, 1),
	};
	const sorted = (key: SortKey) =>
		sortEvents([0, 1, 2], { table: three, sorting: { key, isDescending: false } });
	assert.deepEqual(sorted('place'), [1, 2, 0]);
	assert.deepEqual(sorted('kind'), [2, 1, 0]);
	assert.deepEqual(sorted('sources'), [2, 0, 1]);
});

test('parseSorting(formatSorting(order)) is any order', () => {
	for (const key of sortKeys) {
		for (const isDescending of [false, true]) {
			const sorting = { key, isDescending };
			assert.deepEqual(parseSorting(formatSorting(sorting, '?sort=place')), sorting);
		}
	}
});

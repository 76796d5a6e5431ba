import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildTimeline } from './build-timeline.ts';
import { isoDay, millisecondsInDay } from './date.ts';
import { listAt } from './event-table.ts';
import { tabulateEvents } from './tabulate-events.ts';
import { testContent, testEvent } from './test-content.ts';

const options = {
	language: 'en',
	name: (name: Readonly<Partial<Record<string, string>>>) => name['en'] ?? '',
};

test('tabulateEvents(record) keeps the order of the record and names in the language', () => {
	const ids = ['2015-02-03-b', '2014-06-c'];
	const table = tabulateEvents(
		buildTimeline(testContent(...ids.map((id) => testEvent(id)))),
		options,
	);
	assert.deepEqual(table.ids, ['2014-06-c', '2015-02-03-b']);
	assert.deepEqual(table.titles, ['Title of 2014-06-c', 'Title of 2015-02-03-b']);
	assert.deepEqual(
		[...table.start, ...table.end].map((day) => isoDay(day * millisecondsInDay)),
		['2014-06-01', '2015-02-03', '2014-07-01', '2015-02-04'],
	);
	assert.deepEqual([...table.precision], [2, 0]);
});

test('tabulateEvents(record) leaves out places, countries and actors that no event uses', () => {
	const table = tabulateEvents(buildTimeline(testContent(testEvent('2014-06-10-a'))), options);
	assert.deepEqual(
		[table.places, table.countries, table.actors].map((entries) => entries.map(({ id }) => id)),
		[['mosul'], ['IQ'], []],
	);
});

test('tabulateEvents(record) counts an event where it happened, not where it is mentioned', () => {
	const event = testEvent('2014-06-10-a', {
		places: [{ place: 'raqqa', role: 'mentioned' }, { place: 'mosul' }],
	});
	const table = tabulateEvents(buildTimeline(testContent(event)), options);
	assert.deepEqual(
		[...listAt(table.sites, 0)].map((place) => table.places[place]?.id),
		['mosul'],
	);
});

test('tabulateEvents(record) writes -1 where nobody reports how many were killed', () => {
	const source = { title: 'Report', published: '2014-06-10', url: 'https://one.example/a' };
	const silent = testEvent('2014-06-10-a');
	const told = testEvent('2014-06-11-b', {
		sources: [
			{ ...source, id: 'first', reports: { killed: { low: 12 } } },
			{ ...source, id: 'second', url: 'https://two.example/b' },
		],
	});
	const table = tabulateEvents(buildTimeline(testContent(silent, told)), options);
	assert.deepEqual([...table.killedLow], [-1, 12]);
	assert.deepEqual([...table.killedBest], [-1, 12]);
	assert.deepEqual([...table.flags], [0, 8]);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSimilarEvents, titleLikeness, type ComparedEvent } from './similar-events.ts';

const record: readonly ComparedEvent[] = [
	{ id: 'a', title: 'Market opens', date: '2014-06-10', places: ['mosul'] },
	{ id: 'b', title: 'Bridge closes', date: '2014-06-13', places: ['mosul', 'erbil'] },
	{ id: 'c', title: 'Road is repaired', date: '2014-06-14', places: ['mosul'] },
	{ id: 'd', title: 'School opens', date: '2014-06', places: ['erbil'] },
	{ id: 'e', title: 'The market of Mosul burns', date: '2016-01-02', places: ['mosul'] },
];

function similarTo(event: Omit<ComparedEvent, 'id'>): string[] {
	return findSimilarEvents(event, record).map(({ id, because }) => `${id}: ${because}`);
}

test('findSimilarEvents() finds the same place within three days, the nearest first', () => {
	const event = { title: 'A fire', date: '2014-06-11', places: ['mosul'] };
	assert.deepEqual(similarTo(event), [
		'a: place and date',
		'b: place and date',
		'c: place and date',
	]);
	assert.deepEqual(similarTo({ ...event, date: '2014-06-17' }), ['c: place and date']);
	assert.deepEqual(similarTo({ ...event, date: '2014-06-18' }), []);
});

test('findSimilarEvents() takes a month or a span for each of its days', () => {
	assert.deepEqual(similarTo({ title: 'A fire', date: '2014-06-30', places: ['erbil'] }), [
		'd: place and date',
	]);
	assert.deepEqual(similarTo({ title: 'A fire', date: '2013/..', places: ['erbil'] }), [
		'b: place and date',
		'd: place and date',
	]);
});

test('findSimilarEvents() finds a title much alike at any time, one somewhat alike in the same weeks', () => {
	const event = { title: 'Markets of Mosul burn', date: '2020-01-01', places: ['basra'] };
	assert.deepEqual(similarTo(event), ['e: title']);
	const other = { ...event, title: 'Market of Mosul flooded' };
	assert.deepEqual(similarTo(other), []);
	assert.deepEqual(similarTo({ ...other, date: '2016-01-30' }), ['e: title']);
});

test('titleLikeness() counts words, whatever their case, accents and plural', () => {
	assert.equal(titleLikeness('Attack in Tal Afar', 'attacks in Tal Āfar'), 1);
	assert.equal(titleLikeness('one two', 'three four'), 0);
	assert.equal(titleLikeness('', ''), 0);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figure as words } from '../i18n/en/figure.ts';
import { buildTimeline } from '../model/build-timeline.ts';
import { testContent, testEvent } from '../model/test-content.ts';
import type { EventsFigure } from '../schema/figure.ts';
import { scopeOf } from './figure-scope.ts';

const corrections = [{ date: '2026-12-01', note: 'It did not happen.' }];
const timeline = buildTimeline(
	testContent(
		testEvent('2014-06-10-a', { topics: ['trade'] }),
		testEvent('2014-06-11-b', { places: [{ place: 'raqqa' }] }),
		testEvent('2014-06-12-c', { status: 'retracted', corrections }),
		testEvent('2015-01-01-d'),
	),
);
const options = {
	timeline,
	language: 'en',
	name: ({ en = '' }: Readonly<Record<string, string>>) => ({ text: en }),
};
const all: EventsFigure = {
	kind: 'timeline',
	from: '2014-06',
	to: '2014-06',
	region: undefined,
	countries: [],
	types: [],
	topics: [],
	actors: [],
};

test('scopeOf() finds the events of a figure, without those retracted', () => {
	const { positions, events } = scopeOf(all, options);
	assert.deepEqual(positions, [0, 1]);
	assert.deepEqual(
		events.map(({ id }) => id),
		['2014-06-10-a', '2014-06-11-b'],
	);
});

test('scopeOf() puts into words what is asked for, and into the address of the explorer', () => {
	const figure = { ...all, to: '2014-12', countries: ['IQ'], types: ['policy'], topics: ['trade'] };
	const { parts, query } = scopeOf(figure, options);
	assert.equal(words.events(parts), 'Events in Iraq, June – December 2014: Policy, Trade');
	assert.equal(query, '?from=2014-06-01&to=2014-12-31&type=policy&country=IQ&topic=trade');
});

test('scopeOf({ region }) names the region and asks the explorer for its countries', () => {
	const { parts, query, positions } = scopeOf({ ...all, region: 'core' }, options);
	assert.equal(words.places(parts), 'Places of events in Core, June 2014');
	assert.equal(query, '?from=2014-06-01&to=2014-06-30&country=IQ+SY');
	assert.deepEqual(positions, [0, 1]);
});

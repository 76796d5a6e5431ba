import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { exploreWords } from '../i18n/explore-words.ts';
import { buildTimeline } from '../model/build-timeline.ts';
import type { EventTable } from '../model/event-table.ts';
import { tabulateEvents } from '../model/tabulate-events.ts';
import { testContent } from '../model/test-content.ts';
import {
	describeFilter,
	groupsOf,
	nameLanes,
	nameOfFilter,
	nameOfView,
} from './describe-filter.ts';
import { emptyFilter, type EventFilter, type Facet } from './event-filter.ts';

const words = exploreWords('en');
const named = (...names: readonly string[]) =>
	names.map((name) => ({ id: name.toLowerCase(), name }));
const table: EventTable = {
	...tabulateEvents(buildTimeline(testContent()), { language: 'en', name: ({ en = '' }) => en }),
	families: named('Attacks', 'Law').map((family, color) => ({ ...family, color })),
	types: [
		...named('Bombing', 'Raid', 'Siege').map((type) => ({ ...type, family: 0 })),
		...named('Trial').map((type) => ({ ...type, family: 1 })),
	],
	regions: named('North', 'South'),
	countries: [
		...named('Iraq', 'Syria').map((country) => ({ ...country, region: 0 })),
		...named('Mali', 'Niger').map((country) => ({ ...country, region: 1 })),
	],
	actors: named('Farmers', 'Weavers'),
	topics: named('Trade'),
};

const choosing = (facet: Facet, ...ids: readonly string[]): EventFilter => ({
	...emptyFilter,
	chosen: { ...emptyFilter.chosen, [facet]: ids },
});
const textsOf = (filter: EventFilter) =>
	describeFilter(filter, { table, words }).map(({ text }) => text);

test('describeFilter(a filter that asks for nothing) has no parts', () => {
	assert.deepEqual(textsOf(emptyFilter), []);
	assert.equal(nameOfFilter(emptyFilter, { table, words }), '');
});

test('groupsOf(table, facet) has families of kinds and regions of countries, and no other groups', () => {
	assert.deepEqual(groupsOf(table, 'type'), [
		{ name: 'Attacks', ids: ['bombing', 'raid', 'siege'] },
		{ name: 'Law', ids: ['trial'] },
	]);
	assert.deepEqual(groupsOf(table, 'country'), [
		{ name: 'North', ids: ['iraq', 'syria'] },
		{ name: 'South', ids: ['mali', 'niger'] },
	]);
	for (const facet of ['actor', 'topic', 'status'] as const) {
		assert.deepEqual(groupsOf(table, facet), []);
	}
});

test('describeFilter(kinds) names a family only where all its kinds are chosen', () => {
	assert.deepEqual(textsOf(choosing('type', 'bombing', 'siege')), ['Bombing', 'Siege']);
	assert.deepEqual(textsOf(choosing('type', 'siege', 'trial', 'raid', 'bombing')), [
		'Attacks',
		'Trial',
	]);
});

test('describeFilter(the only kind of a family) names the kind, not the family', () => {
	assert.deepEqual(textsOf(choosing('type', 'trial')), ['Trial']);
});

test('describeFilter(what the table does not know) names its id', () => {
	assert.deepEqual(textsOf(choosing('actor', 'weavers', 'strangers')), ['Weavers', 'strangers']);
});

test('describeFilter(filter) says what is asked for, words first', () => {
	const asked: EventFilter = {
		chosen: {
			type: ['raid'],
			country: ['mali'],
			actor: ['farmers'],
			topic: ['trade'],
			status: ['contested'],
		},
		text: 'grain',
		significance: 3,
		killedFrom: 0,
		killedTo: 0,
		isLasting: true,
		isCertain: true,
		extent: { west: 1, south: 2, east: 3, north: 4 },
	};
	assert.deepEqual(textsOf(asked), [
		'“grain”',
		'Raid',
		'Mali',
		'Farmers',
		'Trade',
		'Contested',
		'Significance 3 and above',
		'Nobody killed',
		'Longer than a day',
		'Certain dates only',
		'Only what is on the map',
	]);
	assert.deepEqual(textsOf({ ...emptyFilter, significance: 2 }), ['Significance 2 and above']);
	assert.deepEqual(textsOf({ ...emptyFilter, killedFrom: 10 }), ['10 or more killed']);
	assert.deepEqual(textsOf({ ...emptyFilter, killedTo: 10 }), ['0–10 killed']);
});

test('describeFilter(filter) gives with each part the filter that has all others and not this', () => {
	const ids = (entries: readonly { readonly id: string }[]) =>
		fc.shuffledSubarray(entries.map(({ id }) => id));
	const filter: fc.Arbitrary<EventFilter> = fc.record({
		chosen: fc.record({
			type: ids(table.types),
			country: ids(table.countries),
			actor: ids(table.actors),
			topic: ids(table.topics),
			status: fc.subarray(['confirmed', 'contested']),
		}),
		text: fc.constantFrom('', 'grain'),
		significance: fc.integer({ min: 1, max: 5 }),
		killedFrom: fc.constantFrom(undefined, 0, 5),
		killedTo: fc.constantFrom(undefined, 0, 9),
		isLasting: fc.boolean(),
		isCertain: fc.boolean(),
		extent: fc.constantFrom(undefined, { west: 1, south: 2, east: 3, north: 4 }),
	});
	fc.assert(
		fc.property(filter, (asked) => {
			const parts = describeFilter(asked, { table, words });
			const texts = parts.map(({ text }) => text);
			for (const [order, { without }] of parts.entries()) {
				assert.deepEqual(textsOf(without), texts.toSpliced(order, 1));
			}
		}),
	);
});

test('nameOfView(filter, lanes) joins the parts of the filter and the names of its rows', () => {
	const lanes = [choosing('actor', 'farmers', 'weavers'), choosing('country', 'iraq', 'syria')];
	const options = { table, words };
	assert.equal(nameOfView({ filter: emptyFilter, lanes: [] }, options), '');
	assert.equal(nameOfView({ filter: choosing('type', 'raid'), lanes: [] }, options), 'Raid');
	assert.equal(
		nameOfView({ filter: choosing('type', 'raid'), lanes }, options),
		'Raid, side by side: Farmers, Weavers; North',
	);
	assert.deepEqual(nameLanes(lanes, { ...options, events: [[4], [1, 2]] }), [
		{ name: 'Farmers, Weavers', events: [4] },
		{ name: 'North', events: [1, 2] },
	]);
});

import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { emptyFilter, type EventFilter } from './event-filter.ts';
import { asksForEverything, formatFilter, parseFilter } from './filter-query.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^[a-zA-Z][a-z0-9-]{0,9}$/), { maxLength: 3 });
const filter: fc.Arbitrary<EventFilter> = fc.record(
	{
		chosen: fc.record({ type: ids, country: ids, actor: ids, topic: ids, status: ids }),
		text: fc.string().map((text) => text.trim()),
		significance: fc.integer({ min: 1, max: 5 }),
		killedFrom: fc.nat({ max: 9999 }),
		killedTo: fc.nat({ max: 9999 }),
		isLasting: fc.boolean(),
		isCertain: fc.boolean(),
		extent: fc.record({
			west: fc.integer({ min: -180, max: 180 }),
			south: fc.integer({ min: -90, max: 0 }),
			east: fc.integer({ min: -180, max: 180 }),
			north: fc.integer({ min: 1, max: 90 }),
		}),
	},
	{
		requiredKeys: ['chosen', 'text', 'significance', 'isLasting', 'isCertain'],
		noNullPrototype: true,
	},
);

test('parseFilter("") asks for everything', () => {
	assert.deepEqual(parseFilter(''), emptyFilter);
});

test('parseFilter(formatFilter(filter)) is the filter', () => {
	fc.assert(
		fc.property(filter, (asked) => {
			assert.deepEqual(parseFilter(formatFilter(asked, '')), structuredClone(asked));
		}),
	);
});

test('formatFilter(filter, query) leaves other parameters alone and out what is as at first', () => {
	assert.equal(
		formatFilter(
			{ ...emptyFilter, chosen: { ...emptyFilter.chosen, country: ['IQ', 'SY'] }, killedFrom: 10 },
			'?from=2014-01-01&type=raid&q=x',
		),
		'?from=2014-01-01&country=IQ+SY&killed=10-',
	);
	assert.equal(formatFilter(emptyFilter, '?q=x'), '');
});

test('parseFilter(query) takes what is right and leaves what is wrong', () => {
	const { significance, killedFrom, extent, chosen } = parseFilter(
		'?significance=9&killed=ten&map=1,2,3&country=IQ+%3Cb%3E',
	);
	assert.deepEqual([significance, killedFrom, extent], [1, undefined, undefined]);
	assert.deepEqual(chosen.country, ['IQ']);
});

test('asksForEverything(filter) is true of the empty filter alone', () => {
	assert.ok(asksForEverything(parseFilter('?from=2014-01-01&lanes=actor')));
	assert.ok(!asksForEverything(parseFilter('?certain=1')));
});

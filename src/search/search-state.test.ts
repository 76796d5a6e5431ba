import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
	emptyState,
	hasFilters,
	readState,
	toggleValue,
	writeState,
	type SearchState,
} from './search-state.ts';

test('readState(parameters) reads text, filters, window and order', () => {
	assert.deepEqual(
		readState(
			new URLSearchParams(
				'q=+Mosul&year=2017&year=2014&country=IQ&from=2014-6&to=2015&sort=date-asc',
			),
		),
		{
			text: 'Mosul',
			chosen: { ...emptyState.chosen, year: ['2014', '2017'], country: ['IQ'] },
			from: '2014-06',
			to: '2015-12',
			sort: 'date-asc',
		},
	);
});

test('readState(parameters) leaves out what it does not understand', () => {
	const parameters = new URLSearchParams('year=<b>&from=June&to=2014-13&sort=size&colour=red');
	assert.deepEqual(readState(parameters), emptyState);
});

test('toggleValue(state) adds a value and takes it away again', () => {
	const once = toggleValue(emptyState, { facet: 'kind', value: 'bombing' });
	assert.deepEqual(once.chosen.kind, ['bombing']);
	assert.equal(hasFilters(once), true);
	assert.deepEqual(toggleValue(once, { facet: 'kind', value: 'bombing' }), emptyState);
});

const values = fc
	.uniqueArray(fc.stringMatching(/^[a-zA-Z0-9-]{1,20}$/), { maxLength: 3 })
	.map((list) => [...list].sort());
const month = fc.oneof(
	fc.constant(''),
	fc
		.tuple(fc.integer({ min: 2014, max: 2025 }), fc.integer({ min: 1, max: 12 }))
		.map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`),
);
const state: fc.Arbitrary<SearchState> = fc.record(
	{
		text: fc.string().map((text) => text.trim()),
		chosen: fc.record(
			{ year: values, country: values, kind: values, actor: values, status: values },
			{ noNullPrototype: true },
		),
		from: month,
		to: month,
		sort: fc.constantFrom('relevance', 'date-asc', 'date-desc'),
	},
	{ noNullPrototype: true },
);

test('readState(writeState(state)) is the state', () => {
	fc.assert(
		fc.property(state, (asked) => {
			assert.deepEqual(readState(new URLSearchParams(writeState(asked).toString())), asked);
		}),
	);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toIndexFilters } from './index-filters.ts';
import { emptyState } from './search-state.ts';

const months = ['2014-06', '2014-07', '2015-01'];

test('toIndexFilters(state) asks for any value of a facet and for all facets', () => {
	const state = {
		...emptyState,
		chosen: { ...emptyState.chosen, year: ['2014', '2015'], country: ['IQ'] },
	};
	assert.deepEqual(toIndexFilters(state, { months }), {
		year: { any: ['2014', '2015'] },
		country: { any: ['IQ'] },
	});
	assert.deepEqual(toIndexFilters(state, { months, without: 'year' }), {
		country: { any: ['IQ'] },
	});
});

test('toIndexFilters(state) turns a window into its months, both ends included', () => {
	const monthsOf = (from: string, to: string) =>
		toIndexFilters({ ...emptyState, from, to }, { months })['month']?.any;
	assert.deepEqual(monthsOf('2014-07', ''), ['2014-07', '2015-01']);
	assert.deepEqual(monthsOf('', '2014-07'), ['2014-06', '2014-07']);
	assert.deepEqual(monthsOf('2014-08', '2014-12'), ['none']);
	assert.equal(monthsOf('', ''), undefined);
});

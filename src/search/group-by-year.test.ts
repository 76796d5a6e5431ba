import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByYear } from './group-by-year.ts';

test('groupByYear(items) keeps the order in which years and items come', () => {
	const [a, b, c] = [{ year: '2017' }, { year: '2014' }, { year: '2017' }];
	assert.deepEqual(groupByYear([a, b, c]), [
		{ year: '2017', items: [a, c] },
		{ year: '2014', items: [b] },
	]);
});

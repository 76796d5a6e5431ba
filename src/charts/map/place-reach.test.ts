import assert from 'node:assert/strict';
import test from 'node:test';
import { reachOf } from './place-reach.ts';

test('reachOf(precision) is nothing for towns and districts, and more for areas than for governorates', () => {
	assert.deepEqual([1, 2, 3, 4, 5].map(reachOf), [0, 0, 0, 75, 150]);
});

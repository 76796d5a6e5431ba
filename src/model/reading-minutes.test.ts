import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingMinutes } from './reading-minutes.ts';

test('readingMinutes() is in whole minutes, one at least', () => {
	assert.deepEqual([0, 40, 900, 1600].map(readingMinutes), [1, 1, 4, 7]);
});

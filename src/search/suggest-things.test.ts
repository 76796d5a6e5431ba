import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexNames } from './name-index.ts';
import { suggestThings } from './suggest-things.ts';
import type { Thing } from './thing.ts';

const place = (id: string, keys: readonly string[]): Thing => ({
	kind: 'place',
	id,
	name: { en: id },
	keys,
});
const names = indexNames([
	place('mosul-dam', ['mosul dam']),
	place('mosul', ['mosul', 'موصل']),
	place('moscow', ['moscow']),
]);
const suggest = (text: string) => suggestThings(text, { names, limit: 2 }).map(({ id }) => id);

test('suggestThings(text) gives whole names first, then those that begin so, up to the limit', () => {
	assert.deepEqual(suggest('Mosul'), ['mosul', 'mosul-dam']);
	assert.deepEqual(suggest('mos'), ['mosul', 'moscow']);
	assert.deepEqual(suggest('الموصل'), ['mosul']);
	assert.deepEqual(suggest('Mosul offensive'), []);
	assert.deepEqual(suggest('m'), []);
});

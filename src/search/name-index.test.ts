import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexNames } from './name-index.ts';
import type { Thing } from './thing.ts';

const thing = (id: string, keys: readonly string[]): Thing => ({
	kind: 'place',
	id,
	name: { en: id },
	keys,
});

test('indexNames(things) gives every spelling of a thing the same token', () => {
	const { meanings, longest } = indexNames([
		thing('baghuz', ['baghuz', 'baghouz']),
		thing('deir', ['deir zor']),
	]);
	assert.equal(meanings.get('baghuz')?.token, meanings.get('baghouz')?.token);
	assert.notEqual(meanings.get('baghuz')?.token, meanings.get('deir zor')?.token);
	assert.equal(longest, 2);
});

test('indexNames(things) gives a name that two things share a token of its own', () => {
	const { meanings } = indexNames([
		thing('kojo', ['kojo', 'kuju']),
		thing('kuje', ['kuje', 'kuju']),
	]);
	const tokens = ['kojo', 'kuje', 'kuju'].map((key) => meanings.get(key)?.token);
	assert.equal(new Set(tokens).size, 3);
	assert.deepEqual(
		meanings.get('kuju')?.things.map(({ id }) => id),
		['kojo', 'kuje'],
	);
});

test('indexNames([]) knows no names', () => {
	assert.deepEqual(indexNames([]), { meanings: new Map(), longest: 0 });
});

test('indexNames(things) gives tokens of which none begins another', () => {
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 600 }), (count) => {
			const things = Array.from({ length: count }, (_, id) => thing(String(id), [`name ${id}`]));
			const tokens = [...indexNames(things).meanings.values()].map(({ token }) => token);
			assert.equal(new Set(tokens).size, count);
			assert.ok(tokens.every((token) => /^zq[bcfghjklmnpqrvwz]{4}x$/.test(token)));
		}),
		{ numRuns: 20 },
	);
});

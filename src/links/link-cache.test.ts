import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyCache, readCache, writeCache, type LinkCache } from './link-cache.ts';

const asked = Date.UTC(2026, 10, 26, 8, 30, 5);
const cache: LinkCache = {
	links: new Map([
		['https://b.example/', { asked, verdict: { kind: 'found' }, isPassing: false }],
		[
			'https://a.example/',
			{ asked, verdict: { kind: 'moved', to: 'https://b.example/' }, isPassing: false },
		],
		['https://c.example/', { asked, verdict: { kind: 'broken', found: '404' }, isPassing: false }],
		[
			'https://d.example/',
			{ asked, verdict: { kind: 'unchecked', found: '429' }, isPassing: true },
		],
	]),
	copies: new Map([
		['https://a.example/', { asked, copy: { url: 'https://copy.example/', made: asked } }],
		['https://b.example/', { asked, copy: undefined }],
	]),
};
const cited = new Set([...cache.links.keys()]);

test('readCache(writeCache(cache)) is the cache', () => {
	assert.deepEqual(readCache(writeCache(cache, { cited, since: Infinity })), cache);
});

test('writeCache() goes by address and forgets what is old and not cited', () => {
	const few = new Set(['https://b.example/', 'https://a.example/']);
	const text = writeCache(cache, { cited: few, since: asked + 1 });
	assert.deepEqual(Object.keys(JSON.parse(text).links), [
		'https://a.example/',
		'https://b.example/',
	]);
	assert.equal(
		writeCache(cache, { cited: few, since: asked }),
		writeCache(cache, { cited, since: asked + 1 }),
	);
	assert.match(text, /"asked": "2026-11-26T08:30:05\.000Z"/);
});

test('readCache() forgets what it cannot read, and keeps the rest', () => {
	for (const text of [
		'',
		'{',
		'null',
		'[]',
		'{"version": 2, "links": {}}',
		'{"version": 1, "links": 3}',
	]) {
		assert.deepEqual(readCache(text), emptyCache);
	}
	const links = {
		'https://a.example/': { asked: '2026-11-26T08:30:05Z', kind: 'found' },
		'https://b.example/': { asked: 'yesterday', kind: 'found' },
		'https://c.example/': { asked: '2026-11-26T08:30:05Z', kind: 'moved' },
		'https://d.example/': null,
		__proto__: { asked: '2026-11-26T08:30:05Z', kind: 'found' },
	};
	assert.deepEqual(
		[...readCache(JSON.stringify({ version: 1, links })).links.keys()],
		['https://a.example/'],
	);
});

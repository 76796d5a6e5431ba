import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countLinks } from './count-links.ts';
import { emptyCache } from './link-cache.ts';
import { listCited } from './list-cited.ts';
import { isOfHost, planQuestions } from './plan-questions.ts';

const path = 'events/2014/a.md';

test('listCited() lists addresses and copies, each with its place and the day of publication', () => {
	const text = `---
title: A
sources:
  - id: one
    url: https://one.example/a
    published: 2014-06
    archive_url: https://archive.example/b
  - { id: two, locator: page 3 }
  - { id: three, url: http://three.example/, published: soon }
---
`;
	const published = Date.UTC(2014, 5);
	assert.deepEqual(listCited(text, { path }), [
		{
			url: 'https://one.example/a',
			key: 'url',
			path,
			point: { line: 5, column: 10 },
			hasCopy: true,
			published,
		},
		{
			url: 'https://archive.example/b',
			key: 'archive_url',
			path,
			point: { line: 7, column: 18 },
			hasCopy: true,
			published,
		},
		{
			url: 'http://three.example/',
			key: 'url',
			path,
			point: { line: 9, column: 23 },
			hasCopy: false,
			published: undefined,
		},
	]);
});

test('listCited() is empty where there is nothing to read', () => {
	for (const text of [
		'',
		'---\nsources: 3\n---\n',
		'---\nsources: [a, [b]]\n---\n',
		'---\nsources: [{ url: ftp://a }]\n---\n',
		'---\n[\n---\n',
	]) {
		assert.deepEqual(listCited(text, { path }), []);
	}
});

test('planQuestions() asks each address once, by host, the longest queue first', () => {
	const urls = [
		'https://b.example/1',
		'https://a.example/1',
		'http://www.a.example/2',
		'https://a.example/1',
		'https://a.example:8443/',
	];
	assert.deepEqual(planQuestions(urls, { known: new Map(), since: 0 }), [
		{ host: 'a.example', urls: ['https://a.example/1', 'http://www.a.example/2'] },
		{ host: 'a.example:8443', urls: ['https://a.example:8443/'] },
		{ host: 'b.example', urls: ['https://b.example/1'] },
	]);
});

test('planQuestions() leaves out what is known well enough', () => {
	const found = { verdict: { kind: 'found' }, isPassing: false } as const;
	const known = new Map([
		['https://a.example/', { ...found, asked: 10 }],
		['https://b.example/', { ...found, asked: 9 }],
		['https://c.example/', { ...found, asked: 10, isPassing: true }],
	]);
	const hosts = planQuestions([...known.keys()], { known, since: 10 }).map(({ host }) => host);
	assert.deepEqual(hosts, ['b.example', 'c.example']);
});

test('isOfHost() is true for a host and those below it, however it is written', () => {
	const isOf = (host: string) => isOfHost('https://news.one.example/a', host);
	assert.deepEqual(['one.example', 'News.One.Example'].map(isOf), [true, true]);
	assert.deepEqual(['e.example', 'other.example', '', 'a b'].map(isOf), Array(4).fill(false));
	assert.equal(isOfHost('https://xn--tgbs.example/', 'خط.example'), true);
	assert.equal(isOfHost('https://one.example/', undefined), true);
});

test('countLinks([]) is none at no host', () => {
	assert.equal(countLinks([], emptyCache), '0 addresses at 0 hosts');
});

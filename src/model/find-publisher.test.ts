import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hostOf, publisherFinder } from './find-publisher.ts';

const newspaper = { name: { en: 'Paper' }, kind: 'newspaper', party: false } as const;
const find = publisherFinder({
	paper: { ...newspaper, domains: ['paper.example', 'paper.co.example'] },
	archive: { ...newspaper, domains: ['archive.paper.example'] },
});

test('publisherFinder() finds a publisher by the longest domain that fits', () => {
	assert.equal(find('https://www.paper.example/a'), 'paper');
	assert.equal(find('https://PAPER.co.example'), 'paper');
	assert.equal(find('https://old.archive.paper.example/a'), 'archive');
});

test('publisherFinder() finds nothing for another domain or for no address', () => {
	for (const url of [
		'https://notpaper.example',
		'https://paper.example.org',
		'https://example',
		'paper.example',
		'',
	]) {
		assert.equal(find(url), undefined, url);
	}
});

test('hostOf() is the host in lower case', () => {
	assert.deepEqual([hostOf('https://A.example:8080/x'), hostOf('nothing')], ['a.example', '']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { archivedPage } from './archived-page.ts';

const archived = (page: string) =>
	archivedPage(`https://web.archive.org/web/20140612083000/${page}`);

test('archivedPage() returns the page that was copied, however its scheme is written', () => {
	assert.equal(archived('https://one.example/a'), 'https://one.example/a');
	assert.equal(archived('https:/one.example/a'), 'https://one.example/a');
	assert.equal(archived('http:/one.example/a?b=http://c'), 'http://one.example/a?b=http://c');
	assert.equal(archived('one.example/a'), 'http://one.example/a');
});

test('archivedPage() knows no other address', () => {
	for (const url of ['', 'https://one.example/', 'https://web.archive.org/save/a']) {
		assert.equal(archivedPage(url), undefined);
	}
});

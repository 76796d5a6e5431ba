import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const text = `# All
/*
  Referrer-Policy: no-referrer

/_astro/*
  Cache-Control: public, max-age=1
`;

test('parseHeadersFile(text) reads paths and their headers', () => {
	assert.deepEqual(parseHeadersFile(text), [
		{ path: '/*', headers: [['Referrer-Policy', 'no-referrer']] },
		{ path: '/_astro/*', headers: [['Cache-Control', 'public, max-age=1']] },
	]);
});

test('headersFor(path) joins the headers of all rules that fit', () => {
	const rules = parseHeadersFile(text);
	assert.deepEqual([...headersFor('/about/', { rules }).keys()], ['Referrer-Policy']);
	assert.deepEqual(
		[...headersFor('/_astro/a.css', { rules }).keys()],
		['Referrer-Policy', 'Cache-Control'],
	);
});

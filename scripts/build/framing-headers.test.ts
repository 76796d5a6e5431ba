import assert from 'node:assert/strict';
import test from 'node:test';
import { headersFor, parseHeadersFile } from '../serve/headers-file.ts';
import { writeFramingRules } from './framing-headers.ts';

const pages = [
	'404.html',
	'ar/embed/index.html',
	'ar/events/a/index.html',
	'ar/index.html',
	'embed/index.html',
	'events/a/index.html',
	'events/b/index.html',
	'index.html',
];

test('writeFramingRules(pages) names each part of the site once', () => {
	const rules = parseHeadersFile(writeFramingRules(pages));
	assert.deepEqual(
		rules.map(({ path }) => path),
		['/', '/404.html', '/ar/', '/ar/events/*', '/events/*'],
	);
});

test('writeFramingRules(pages) lets only the pages in embed into frames', () => {
	const rules = parseHeadersFile(writeFramingRules(pages));
	const policyOf = (path: string) => headersFor(path, { rules }).get('Content-Security-Policy');
	for (const path of ['/', '/404.html', '/ar/', '/ar/events/a/', '/events/b/']) {
		assert.equal(policyOf(path), "frame-ancestors 'none'", path);
	}
	assert.equal(policyOf('/embed/'), undefined);
	assert.equal(policyOf('/ar/embed/'), undefined);
});

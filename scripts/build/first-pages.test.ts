import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { completeFirstPages } from './first-pages.ts';

const page = [
	'<link rel="stylesheet" href="/base/a.css"><link rel="stylesheet" href="/base/b.css">',
	'<script type="module" src="/base/assets/first.js"></script>',
	'<script type="module" src="/base/assets/second.js"></script>',
].join('');

test('completeFirstPages(site) completes home and explorer in every language, and nothing else', async (t) => {
	const site = mkdtempSync(join(tmpdir(), 'first-pages-'));
	t.after(() => rmSync(site, { recursive: true }));
	const firstPages = ['index.html', 'explore/index.html', 'ar/explore/index.html', 'ar/index.html'];
	const others = ['toll/index.html', '404.html', 'ar/toll/index.html'];
	const pages = [...firstPages, ...others];
	const files = {
		...Object.fromEntries(pages.map((name) => [name, page])),
		'a.css': 'p{}',
		'b.css': 'b{}',
		'assets/first.js': 'document.title = "first";',
		'assets/second.js': 'document.title += "second";',
	};
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, name)), { recursive: true });
		writeFileSync(join(site, name), text);
	}
	await completeFirstPages(site, { pages, base: '/base/' });
	const read = (name: string) => readFileSync(join(site, name), 'utf8');
	for (const name of firstPages) {
		assert.doesNotMatch(read(name), /src=|href=/, name);
		assert.match(read(name), /<style>p\{\}\nb\{\}<\/style>/, name);
		assert.match(read(name), /first.*second/, name);
	}
	for (const name of others) assert.equal(read(name), page, name);
});

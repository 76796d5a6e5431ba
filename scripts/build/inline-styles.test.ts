import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { inlineStyles, withStyles } from './inline-styles.ts';

const policy = (styles: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'self'${styles};">`;
const page = `<head>${policy('')}<link rel="stylesheet" href="/a.css"><link rel="stylesheet" href="/b.css"></head>`;

test('withStyles(page) has the styles in their order and their hash in the policy', () => {
	const css = 'a{}\nb{}';
	const hash = createHash('sha256').update(css).digest('base64');
	assert.equal(
		withStyles(page, (address) => (address === '/a.css' ? 'a{}\n' : 'b{}\n')),
		`<head>${policy(` 'sha256-${hash}'`)}<style>${css}</style></head>`,
	);
});

test('withStyles(a page without styles) is the page', () => {
	assert.equal(
		withStyles('<p>Hello</p>', () => ''),
		'<p>Hello</p>',
	);
});

test('withStyles(page) refuses styles that would end their element', () => {
	assert.throws(() => withStyles(page, () => 'a::after{content:"</style>"}'));
});

test('inlineStyles(site) changes home and explorer in every language, and nothing else', () => {
	const site = mkdtempSync(join(tmpdir(), 'styles-'));
	const pages = ['index.html', 'explore/index.html', 'ar/explore/index.html', 'toll/index.html'];
	for (const folder of ['explore', 'ar/explore', 'toll'])
		mkdirSync(join(site, folder), { recursive: true });
	for (const name of pages) writeFileSync(join(site, name), page.replaceAll('="/', '="/base/'));
	for (const name of ['a.css', 'b.css']) writeFileSync(join(site, name), 'p{}');
	assert.equal(inlineStyles(site, { pages, base: '/base/' }), 3);
	const hasLinks = pages.map((name) => readFileSync(join(site, name), 'utf8').includes('<link'));
	assert.deepEqual(hasLinks, [false, false, false, true]);
	rmSync(site, { recursive: true });
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('inlineStyles(site) reads styles below the base path', () => {
	const site = mkdtempSync(join(tmpdir(), 'styles-'));
	writeFileSync(join(site, 'index.html'), page.replaceAll('="/', '="/base/'));
	for (const name of ['a.css', 'b.css']) writeFileSync(join(site, name), 'p{}');
	inlineStyles(site, { pages: ['index.html'], base: '/base/' });
	assert.match(readFileSync(join(site, 'index.html'), 'utf8'), /<style>p\{\}\np\{\}<\/style>/);
	rmSync(site, { recursive: true });
});

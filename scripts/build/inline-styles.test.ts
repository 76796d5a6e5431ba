import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import test from 'node:test';
import { withStyles } from './inline-styles.ts';

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

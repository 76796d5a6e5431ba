import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findBreak } from './check-links.ts';
import { readPage } from './read-page.ts';

const pages = new Map([
	['index.html', readPage('<h1 id="top">Home</h1>')],
	['events/a/index.html', readPage('<p id="source-1">A</p><svg><a href="/">home</a></svg>')],
]);
const site = { base: '/', files: new Set([...pages.keys(), 'feed.xml']), pages };
const name = 'events/a/index.html';

test('findBreak(address) accepts pages, files, fragments and other hosts', () => {
	for (const address of [
		'/',
		'../../',
		'#source-1',
		'/#top',
		'/feed.xml',
		'https://un.org/x',
		'mailto:a@b.c',
	]) {
		assert.equal(findBreak(site, { name, address }), undefined, address);
	}
});

test('findBreak(address) reports a missing page, a missing id and a missing slash', () => {
	assert.equal(findBreak(site, { name, address: '/gone/' }), `${name}: \`/gone/\` leads nowhere`);
	assert.equal(
		findBreak(site, { name, address: '/events/a' }),
		`${name}: \`/events/a\` leads nowhere`,
	);
	assert.equal(
		findBreak(site, { name, address: '/#bottom' }),
		`${name}: \`/#bottom\` leads to \`index.html\`, where nothing has the id \`bottom\``,
	);
});

test('findBreak(address) below a base refuses what lies outside it', () => {
	const below = { ...site, base: '/timeline/' };
	assert.equal(findBreak(below, { name, address: '/timeline/events/a/' }), undefined);
	assert.equal(findBreak(below, { name, address: '../../' }), undefined);
	assert.equal(
		findBreak(below, { name, address: '/events/a/' }),
		`${name}: \`/events/a/\` leads nowhere`,
	);
});

test('readPage(html) collects addresses, also in SVG, and ids used twice', () => {
	const page = readPage(
		'<a href="/a" id="x"></a><svg><use href="#x"/></svg><img src="b.png" id="x">',
	);
	assert.deepEqual(page.addresses, ['/a', '#x', 'b.png']);
	assert.deepEqual(page.repeatedIds, ['x']);
});

test('readPage(html) knows a redirect and a policy', () => {
	const page = readPage(
		'<meta http-equiv="refresh" content="0;url=/b/"><meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
	);
	assert.equal(page.isRedirect, true);
	assert.deepEqual(page.addresses, ['/b/']);
	assert.equal(page.policy, "default-src 'none'");
});

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { runInNewContext } from 'node:vm';
import { joinScripts, withScript } from './inline-scripts.ts';

const policy = (hashes: string) =>
	`<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${hashes}; style-src 'self';">`;
const link = (name: string) => `<script type="module" src="/base/assets/${name}"></script>`;
const page = `${policy('')}${link('first.js')}<p>Hello</p>${link('second.js')}<footer></footer>`;

function siteOf(t: test.TestContext, files: Readonly<Record<string, string>>): string {
	const site = mkdtempSync(join(tmpdir(), 'scripts-'));
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(site, name)), { recursive: true });
		writeFileSync(join(site, name), text);
	}
	t.after(() => rmSync(site, { recursive: true }));
	return site;
}

test('withScript(page) has the script where the last was, and its hash in the policy', () => {
	const hash = createHash('sha256').update('go()').digest('base64');
	assert.equal(
		withScript(page, 'go()'),
		`${policy(` 'sha256-${hash}'`)}<p>Hello</p><script type="module">go()</script><footer></footer>`,
	);
});

test('withScript(page) keeps a script as it is written, dollar signs too', () => {
	assert.match(withScript(page, "a='$&'"), /<script type="module">a='\$&'<\/script>/);
});

test('withScript(a page without scripts) is the page', () => {
	assert.equal(withScript('<p>Hello</p>', ''), '<p>Hello</p>');
});

test('withScript(page) refuses a script that would end its element', () => {
	assert.throws(() => withScript(page, 'a="</script>"'));
});

test('joinScripts() runs scripts in their order and what they share once', async (t) => {
	const site = siteOf(t, {
		'assets/shared.js': 'ran.push("shared"); export const note = (name) => ran.push(name);',
		'assets/first.js': 'import { note } from "./shared.js"; note("first");',
		'assets/second.js': 'import { note } from "./shared.js"; note("second");',
	});
	const addresses = ['/base/assets/first.js', '/base/assets/second.js'];
	const script = await joinScripts(site, { addresses, base: '/base/' });
	const ran: string[] = [];
	runInNewContext(script, { ran });
	assert.deepEqual(ran, ['shared', 'first', 'second']);
});

test('joinScripts() loads later by its whole address what a script loads later', async (t) => {
	const site = siteOf(t, {
		'assets/first.js': 'export const start = () => import("./later.js");globalThis.start=start;',
		'assets/later.js': 'export const unique = 1;',
	});
	const script = await joinScripts(site, { addresses: ['/base/assets/first.js'], base: '/base/' });
	assert.match(script, /import\("\/base\/assets\/later\.js"\)/);
	assert.doesNotMatch(script, /unique/);
});

import assert from 'node:assert/strict';
import { relative } from 'node:path';
import { test, type TestContext } from 'node:test';
import { eventPath } from '../../load/test-content.ts';
import { help } from './help.ts';
import { startHosts } from './test-hosts.ts';
import { worldWith } from './test-world.ts';

const day = 86_400_000;

async function worldOf(context: TestContext, paths: readonly string[]) {
	const hosts = await startHosts(context);
	const world = worldWith(
		context,
		paths.map((path) => `http://127.0.0.1:${hosts.port}${path}`),
	);
	const asked = () => hosts.seen.splice(0).map(({ path }) => path);
	return { ...world, hosts, asked };
}

test('runLinks() goes on from what it found out, and asks again what may have been wrong for a moment', async (context) => {
	const { run, asked, pass } = await worldOf(context, ['/page', '/missing', '/always-busy']);
	await run();
	asked();
	const { says } = await run();
	assert.deepEqual(asked(), ['/always-busy']);
	assert.match(says, /404 Not Found/);
	pass(8 * day);
	await run();
	assert.deepEqual(new Set(asked()), new Set(['/page', '/missing', '/always-busy']));
});

test('runLinks(--since) asks again what was asked before a day, or longer ago than some days', async (context) => {
	const { run, asked, pass } = await worldOf(context, ['/page']);
	await run();
	pass(3 * day);
	asked();
	for (const [since, count] of [
		['2026-11-26', 0],
		['4d', 0],
		['2026-11-27', 1],
	] as const) {
		await run('--since', since);
		assert.equal(asked().length, count, since);
	}
	await run('--since', '1d');
	assert.deepEqual(asked(), [], 'it has just been asked');
});

test('runLinks(--offline) reports what earlier runs found out, and asks nothing', async (context) => {
	const { run, asked, pass } = await worldOf(context, ['/page', '/missing']);
	assert.match(
		(await run('--offline')).says,
		/^no problems\n2 addresses at 1 host: 2 not asked yet$/,
	);
	await run();
	pass(100 * day);
	asked();
	const { code, says } = await run('--offline');
	assert.match(says, /found 404 Not Found[^]*2 addresses at 1 host: 1 found, 1 broken$/);
	assert.deepEqual([code, asked()], [1, []]);
});

test('runLinks(--host, --only) asks those addresses alone', async (context) => {
	const { run, asked, folder, pass } = await worldOf(context, ['/page']);
	await run('--host', '127.0.0.1');
	await run('--since', '0d', '--only', `${folder}/events/2014`);
	await run('--since', '2026-11-27', '--only', 'events/2014', eventPath);
	assert.deepEqual(asked(), ['/page', '/page', '/page'].slice(0, 2));
	asked();
	const names = [
		relative('.', folder),
		`./${relative('.', folder)}/events/`,
		'./events/2014',
		'events\\2014',
		`${folder}/chapters/../${eventPath}`,
	];
	for (const name of names) {
		pass(2 * day);
		await run('--since', '1d', '--only', name);
		assert.deepEqual(asked(), ['/page'], name);
	}
	for (const name of ['events/201', 'chapters', 'elsewhere']) {
		assert.match((await run('--only', name)).says, /^Expected addresses to check/, name);
	}
	const { code, says } = await run('--host', 'other.example');
	assert.match(says, /^Expected addresses to check, found none in .* that fit the flags$/);
	assert.equal(code, 1);
});

test('runLinks(--format json) is one JSON text, and the count goes elsewhere', async (context) => {
	const { run, said } = await worldOf(context, ['/missing', '/page']);
	const { says } = await run('--format', 'json');
	const { summary, problems } = JSON.parse(says);
	assert.equal(summary, '1 problem in 1 file');
	assert.deepEqual([problems[0].line, problems[0].rule], [12, 'link-broken']);
	assert.equal(said.at(-1), '2 addresses at 1 host: 1 found, 1 broken');
	assert.match(
		(await run('--format', 'github')).says,
		/^::error file=.*line=12,col=10,title=link-broken::/,
	);
});

test('runLinks() says how far it is', async (context) => {
	const { run, said } = await worldOf(context, ['/page', '/missing']);
	await run();
	assert.deepEqual(said, ['1 of 2 addresses asked', '2 of 2 addresses asked']);
});

test('runLinks() forgets what nothing has cited for long, and a cache that it cannot read', async (context) => {
	const { run, writeCache, readCache } = await worldOf(context, ['/page']);
	const entry = (host: string, day: string) =>
		`"https://${host}/": {"asked": "${day}T00:00:00Z", "kind": "found"}`;
	const entries = [entry('other.example', '2026-11-01'), entry('old.example', '2026-06-01')];
	writeCache(`{"version": 1, "links": {${entries.join()}}}`);
	await run();
	assert.match(readCache(), /other\.example/, 'another timeline may cite it');
	assert.doesNotMatch(readCache(), /old\.example/);
	writeCache('{');
	assert.equal((await run()).code, 0);
});

test('runLinks() says what is wrong with its flags, and asks nothing', async (context) => {
	const { run, asked } = await worldOf(context, ['/page']);
	for (const [args, says] of [
		[
			['--format', 'jsn'],
			'--format: Expected a format, found `jsn`\n  Mend: did you mean `json`? Otherwise write one of text, json, github',
		],
		[
			['--since', 'May'],
			'--since: Expected a day or an age in days, found `May`\n  Mend: write 2026-11-01, or 30d for the last 30 days',
		],
		[
			['--offline', '--write'],
			'--offline: Expected neither --archive nor --write beside it, found one\n  Mend: leave --offline out; copies are looked at before they are written',
		],
		[['a.md'], 'Expected only flags, found `a.md`\n  Mend: write --only before the names of files'],
		[
			['--ofline'],
			'Expected a known flag, found `--ofline`\n  Mend: did you mean `--offline`? Otherwise see --help',
		],
	] as const) {
		assert.deepEqual(await run(...args), { code: 1, says });
	}
	assert.deepEqual(await run('--help'), { code: 0, says: help });
	assert.deepEqual(asked(), []);
});

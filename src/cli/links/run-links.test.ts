import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { eventPath } from '../../load/test-content.ts';
import { startHosts, type Play } from './test-hosts.ts';
import { worldWith } from './test-world.ts';

/** Runs the command on an event that cites a page that answers, and then another address. */
async function reportOn(
	context: TestContext,
	path: string,
	more: Readonly<Record<string, Play>> = {},
) {
	const hosts = await startHosts(context, more);
	const local = `http://127.0.0.1:${hosts.port}`;
	const url = path.startsWith('/') ? `${local}${path}` : path.replace('PORT', String(hosts.port));
	const world = worldWith(context, [`${local}/page`, url]);
	const { code, says } = await world.run();
	const lines = says.replaceAll(String(hosts.port), 'PORT').split('\n');
	return {
		...world,
		code,
		lines,
		seen: hosts.seen.filter((request) => request.path === path),
		hosts,
	};
}

const at = `${eventPath}:16:10:`;

test('runLinks() has nothing to say of a page that answers, asks for it once and says who asks', async (context) => {
	const { code, lines, hosts } = await reportOn(context, '/');
	assert.deepEqual([code, ...lines], [0, 'no problems', '2 addresses at 1 host: 2 found']);
	assert.deepEqual(
		hosts.seen.map(({ method, path }) => [method, path]),
		[
			['HEAD', '/page'],
			['HEAD', '/'],
		],
	);
	assert.match(
		hosts.seen[0]?.userAgent ?? '',
		/^timeline-links\/1 \(\+https:\/\/timeline\.example\/; /,
	);
});

for (const [path, found] of [
	['/missing', '404 Not Found'],
	['/gone', '410 Gone'],
	['/to-front', 'a redirect to the front page `http://127.0.0.1:PORT/`'],
] as const) {
	test(`runLinks() reports ${path} as broken, at its line, and fails`, async (context) => {
		const { code, lines } = await reportOn(context, path);
		assert.deepEqual(lines, [
			`${at} Expected a page, found ${found} [link-broken]`,
			'  Mend: look for the page’s new address, or for a copy: npm run links -- --archive',
			'1 problem in 1 file',
			'2 addresses at 1 host: 1 found, 1 broken',
		]);
		assert.equal(code, 1);
	});
}

for (const [path, found] of [
	['/forbidden', '403 Forbidden'],
	['/circle', 'redirects without end'],
	['/to-nowhere', 'a redirect to nowhere'],
	['/to-wall', 'a way to sign in at `http://127.0.0.1:PORT/login?next=/to-wall`'],
	['/always-busy', '429 Too Many Requests'],
	['/always-ill', '503 Service Unavailable'],
	['/reset', 'a host that breaks off'],
	// Speaks no TLS.
	['https://127.0.0.1:PORT/page', 'an https that cannot be read'],
] as const) {
	test(`runLinks() cannot see ${path}, warns and does not fail`, async (context) => {
		const { code, lines } = await reportOn(context, path);
		assert.deepEqual(lines.slice(0, 2), [
			`${at} warning: Expected a page, could not see it: found ${found} [link-unchecked]`,
			'  Mend: open it in a browser; hosts turn machines away that let people in',
		]);
		assert.equal(code, 0);
	});
}

test('runLinks() reports where a page has moved for good, over several redirects', async (context) => {
	const { code, lines } = await reportOn(context, '/moved');
	assert.deepEqual(lines.slice(0, 2), [
		`${at} warning: Expected a page at this address, found it moved to \`http://127.0.0.1:PORT/page\` [link-moved]`,
		'  Mend: look whether it is the same page, then write that address',
	]);
	assert.equal(code, 0);
});

test('runLinks() says who asks also where the address of the site is no ASCII', async (context) => {
	const hosts = await startHosts(context);
	const { run, folder } = worldWith(context, [`http://127.0.0.1:${hosts.port}/page`]);
	const site = join(folder, 'site.yaml');
	const text = readFileSync(site, 'utf8');
	writeFileSync(site, text.replace('timeline.example', 'timeline.example/زمن'));
	await run();
	assert.match(
		hosts.seen[0]?.userAgent ?? '',
		/\+https:\/\/timeline\.example\/%D8%B2%D9%85%D9%86; /,
	);
});

test('runLinks() follows a redirect to a path that is not escaped', async (context) => {
	const { lines } = await reportOn(context, '/to-arabic', {
		'/to-arabic': (response) =>
			response.socket?.end('HTTP/1.1 302 Found\r\nLocation: /العراق\r\nContent-Length: 0\r\n\r\n'),
		[encodeURI('/العراق')]: (response) => response.end(),
	});
	assert.equal(lines[0], 'no problems');
});

test('runLinks() says nothing of a redirect that holds for now only', async (context) => {
	assert.equal((await reportOn(context, '/for-now')).lines[0], 'no problems');
});

test('runLinks() asks by GET where HEAD is refused, and waits as long as a busy host says', async (context) => {
	const refused = await reportOn(context, '/no-head');
	assert.equal(refused.lines[0], 'no problems');
	assert.deepEqual(
		refused.seen.map(({ method }) => method),
		['HEAD', 'GET'],
	);
	const busy = await reportOn(context, '/busy');
	assert.equal(busy.lines[0], 'no problems');
	assert.ok(busy.pauses.includes(7000), busy.pauses.join());
});

test('runLinks() leaves a host alone that asks for more rest than a minute', async (context) => {
	const hosts = await startHosts(context);
	const urls = ['/always-busy', '/page', '/missing'].map(
		(path) => `http://127.0.0.1:${hosts.port}${path}`,
	);
	const { run, readCache } = worldWith(context, urls);
	const { says } = await run();
	assert.deepEqual(
		hosts.seen.map(({ path }) => path),
		['/always-busy'],
	);
	assert.match(says, /:16:10: warning: .* found a host that asks to be left alone \[/);
	assert.match(says, /3 could not be seen$/);
	assert.equal(readCache().match(/isPassing/g)?.length, 3, 'the next run asks again');
});

test('runLinks() asks a host that was ill again after a while', async (context) => {
	const { lines, pauses, seen } = await reportOn(context, '/ill');
	assert.equal(lines[0], 'no problems');
	assert.equal(seen.length, 2);
	assert.ok(pauses.includes(2000), pauses.join());
});

test('runLinks() gives up on a host that never answers after three tries', async (context) => {
	const hosts = await startHosts(context, {
		'/silent': () => silence.abort(new DOMException('', 'TimeoutError')),
	});
	let silence = new AbortController();
	const local = `http://127.0.0.1:${hosts.port}`;
	const { run, pauses } = worldWith(context, [`${local}/page`, `${local}/silent`], {
		deadline: () => (silence = new AbortController()).signal,
	});
	const { code, says } = await run();
	assert.match(says, /could not see it: found no answer in time \[link-unchecked\]/);
	assert.equal(code, 0);
	assert.deepEqual(
		pauses,
		[1000, 2000, 1000, 8000, 1000, 1000],
		'and looks whether it is the network',
	);
});

test('runLinks() does not read a page', async (context) => {
	const { lines, hosts } = await reportOn(context, '/endless');
	assert.equal(lines[0], 'no problems');
	const sent = hosts.bytesSent();
	assert.ok(sent < 16 * 1024 * 1024, `${sent} bytes`);
});

test('runLinks() rests between two requests to a host, and asks it for one page at a time', async (context) => {
	const hosts = await startHosts(context);
	const urls = ['/a', '/b', '/c', '/page', '/no-head'].flatMap((path) =>
		['127.0.0.1', '127.0.0.2'].map((host) => `http://${host}:${hosts.port}${path}`),
	);
	const { run, pauses } = worldWith(context, urls);
	await run();
	assert.equal(hosts.mostAtOnce(), 1);
	assert.equal(
		pauses.filter((milliseconds) => milliseconds === 1000).length,
		hosts.seen.length - 2,
	);
});

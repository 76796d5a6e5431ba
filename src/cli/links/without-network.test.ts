import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startHosts } from './test-hosts.ts';
import { worldWith } from './test-world.ts';

const day = 86_400_000;

/** Lets requests fail as they do where a name cannot be found: those for the hosts that are named. */
function loseHosts(context: TestContext, ...lost: readonly string[]) {
	const { fetch } = globalThis;
	const state = { lost };
	context.mock.method(globalThis, 'fetch', (url: string, options: RequestInit) => {
		const isLost = state.lost.some((host) => new URL(url).hostname === host);
		if (!isLost) return fetch(url, options);
		const cause = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' });
		return Promise.reject(new TypeError('fetch failed', { cause }));
	});
	return state;
}

const gone = 'http://gone.example/a';
const nothingKept = (addresses: string) =>
	`Expected an answer from at least one host, found none to the end; of ${addresses} nothing was kept\n  Mend: look at the network and run the command again; behind a proxy set HTTPS_PROXY and HTTP_PROXY`;

test('runLinks() keeps nothing where no host answers at all, and says so', async (context) => {
	loseHosts(context, 'gone.example');
	const { run, hasCache } = worldWith(context, [gone, 'http://gone.example/b']);
	assert.deepEqual(await run(), {
		code: 1,
		says: `${nothingKept('2 addresses')}\nno problems\n2 addresses at 1 host: 2 not asked yet`,
	});
	assert.equal(hasCache(), false);
});

test('runLinks() reports what it knows where no host answers any more', async (context) => {
	const hosts = await startHosts(context);
	const network = loseHosts(context);
	const local = `http://127.0.0.1:${hosts.port}`;
	const { run, pass, readCache } = worldWith(context, [`${local}/page`, `${local}/missing`]);
	await run();
	const before = readCache();
	pass(8 * day);
	network.lost = ['127.0.0.1'];
	const { code, says } = await run();
	assert.ok(says.startsWith(nothingKept('2 addresses')), says);
	assert.match(says, /found 404 Not Found[^]*2 addresses at 1 host: 1 found, 1 broken$/);
	assert.deepEqual([code, readCache()], [1, before]);
});

test('runLinks() calls a host gone that is the only one to be asked, when one known to it answers', async (context) => {
	const hosts = await startHosts(context);
	loseHosts(context, 'gone.example');
	const { run } = worldWith(context, [`http://127.0.0.1:${hosts.port}/page`, gone]);
	await run('--host', '127.0.0.1');
	const { says } = await run('--host', 'gone.example');
	assert.match(says, /:16:10: Expected a page, found a host that no longer exists \[link-broken\]/);
});

test('runLinks(--archive) asks the archive for the page of a host that is gone', async (context) => {
	const questions: (string | null)[] = [];
	const hosts = await startHosts(context, {
		'/available': (response, { method, url }) => {
			if (method === 'GET') questions.push(url.searchParams.get('url'));
			response.end('{"archived_snapshots": {}}');
		},
	});
	loseHosts(context, 'gone.example');
	const local = `http://127.0.0.1:${hosts.port}`;
	const archive = { service: `${local}/available`, copies: `${local}/web/` };
	const { run } = worldWith(context, [gone], { archive });
	const { says } = await run('--archive');
	assert.deepEqual(questions, [gone]);
	assert.match(says, /^[^\n]* found a host that no longer exists \[link-broken\]/);
});

test('runLinks() calls no host gone after which none has answered', async (context) => {
	const hosts = await startHosts(context, {
		'/last': (response) => {
			network.lost = ['127.0.0.1', 'gone.example'];
			response.end();
		},
	});
	const network = loseHosts(context);
	const local = `http://127.0.0.1:${hosts.port}`;
	const paths = ['/page', '/last', '/a', '/b'];
	const urls = paths.map((path) => `${local}${path}`);
	const { run } = worldWith(context, urls);
	const { code, says } = await run();
	assert.equal(
		says,
		`${nothingKept('2 addresses')}\nno problems\n4 addresses at 1 host: 2 found, 2 not asked yet`,
	);
	assert.equal(code, 1);
	network.lost = [];
	assert.match((await run()).says, /4 addresses at 1 host: 2 found, 2 broken$/);
});

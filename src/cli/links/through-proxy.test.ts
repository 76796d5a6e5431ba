import assert from 'node:assert/strict';
import http from 'node:http';
import { test } from 'node:test';
import { startHosts, startProxy } from './test-hosts.ts';
import { worldWith } from './test-world.ts';

test('runLinks() goes through the proxies of the environment, and past them where NO_PROXY says so', async (context) => {
	const hosts = await startHosts(context);
	const proxy = await startProxy(context, hosts);
	context.after(
		http.setGlobalProxyFromEnv({
			HTTP_PROXY: proxy.address,
			HTTPS_PROXY: proxy.address,
			NO_PROXY: '127.0.0.1',
		}),
	);
	const { run } = worldWith(context, [
		'http://news.example/page',
		'http://news.example/missing',
		'https://secure.example/page',
		`http://127.0.0.1:${hosts.port}/page`,
	]);
	const { says } = await run();
	assert.deepEqual(proxy.seen.toSorted(), [
		'CONNECT secure.example:443',
		'GET http://news.example/missing',
		'HEAD http://news.example/missing',
		'HEAD http://news.example/page',
	]);
	assert.equal(hosts.seen.length, 4, 'one of them past the proxy');
	// Behind the tunnel stands a host without TLS.
	assert.match(says, /:16:10: Expected a page, found 404 Not Found \[link-broken\]/);
	assert.match(says, /:20:10: warning: .* found an https that cannot be read/);
	assert.match(says, /4 addresses at 3 hosts: 2 found, 1 broken, 1 could not be seen$/);
});

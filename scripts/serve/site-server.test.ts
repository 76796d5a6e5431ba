import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { writeBuildRecord } from '../build/build-record.ts';
import { listen } from './listen.ts';
import { createSiteServer } from './site-server.ts';

async function serve(context: TestContext, { base }: { readonly base: string }) {
	const site = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(site, 'about'));
	writeFileSync(join(site, 'index.html'), 'home');
	writeFileSync(join(site, '404.html'), 'missing');
	writeFileSync(join(site, 'about/index.html'), 'about');
	writeFileSync(join(site, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
	writeBuildRecord(site, { inputs: '', base, pages: 3, searchable: 0 });
	const server = createSiteServer(site);
	const port = await listen(server, { port: 0 });
	context.after(() => {
		server.close();
		rmSync(site, { recursive: true });
	});
	return async (path: string) => {
		const response = await fetch(`http://127.0.0.1:${port}${path}`);
		const { status, headers } = response;
		return { status, text: await response.text(), option: headers.get('X-Content-Type-Options') };
	};
}

test('createSiteServer(site) answers with pages, headers and 404.html', async (context) => {
	const get = await serve(context, { base: '/' });
	assert.deepEqual(await get('/'), { status: 200, text: 'home', option: 'nosniff' });
	assert.deepEqual(await get('/about/'), { status: 200, text: 'about', option: 'nosniff' });
	assert.deepEqual(await get('/gone/'), { status: 404, text: 'missing', option: 'nosniff' });
	assert.equal((await get('/%2e%2e/%2e%2e/etc/passwd')).status, 404);
});

test('createSiteServer(site) answers only below the base path', async (context) => {
	const get = await serve(context, { base: '/timeline/' });
	assert.equal((await get('/timeline/')).text, 'home');
	assert.equal((await get('/timeline/about/')).text, 'about');
	assert.equal((await get('/about/')).status, 404);
});

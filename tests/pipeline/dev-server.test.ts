import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';
import { temporaryContent } from './temporary-content.ts';
import { until } from './until.ts';

const event = 'events/1957/1957-10-04-sputnik-1-launched.md';
const port = 4399;

interface DevServer {
	readonly printed: () => string;
	readonly page: (path: string) => Promise<string>;
}

function startDevServer(
	context: TestContext,
	{ content }: { readonly content: string },
): DevServer {
	const args = ['dev', '--ignore-lock', '--port', String(port), '--host', '127.0.0.1'];
	const server: ChildProcess = spawn(
		process.execPath,
		[join(root, 'node_modules/astro/bin/astro.mjs'), ...args],
		{
			cwd: root,
			// Where it believes an agent runs it, Astro puts the server in the background; this variable, which
			// it sets for that very process, keeps it here.
			env: {
				...process.env,
				TIMELINE_CONTENT: content,
				ASTRO_DEV_BACKGROUND: '1',
				ASTRO_TELEMETRY_DISABLED: '1',
			},
			stdio: ['ignore', 'pipe', 'pipe'],
		},
	);
	let printed = '';
	server.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	server.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	context.after(async () => {
		if (server.exitCode === null) {
			// At once: a server that is busy with a page may take its time over a friendlier signal.
			server.kill('SIGKILL');
			await once(server, 'exit');
		}
		// Astro keeps a cache for each content folder.
		const cache = `astro-${content.replaceAll(/[^a-z0-9]+/gi, '-')}`;
		rmSync(join(root, '.cache', cache), { recursive: true, force: true });
	});
	return {
		printed: () => printed,
		// While it does not listen, there is no page.
		page: (path) =>
			fetch(`http://127.0.0.1:${port}${path}`)
				.then((response) => response.text())
				.catch(() => ''),
	};
}

// One server for all: a second one would take as long to start as all of this takes.
test('astro dev', async (context) => {
	const files = temporaryContent(context);
	const good = files.read(event);
	const { page, printed } = startDevServer(context, files);
	const address = '/events/1957-10-04-sputnik-1-launched/';
	const draft = '/events/1961-05-05-freedom-7-flight/';
	await until('the page is served', async () => (await page(address)).includes('<h1'));

	await context.test('shows drafts, and marks them', async () => {
		assert.match(await page(draft), /Draft: not published/);
		assert.match(await page('/1961/'), /freedom-7-flight[^]*Draft: not published/);
	});

	await context.test('shows a problem with its lines in the page and in the terminal', async () => {
		files.write(event, good.replace(/^status:/m, 'statsu:'));
		await until('the page shows it', async () => (await page(address)).includes('statsu'));
		const broken = await page(address);
		assert.match(broken, /<h1>This page waits for its file to be mended/);
		assert.match(broken, /1957-10-04-sputnik-1-launched\.md:6:1/);
		assert.match(broken, /Mend: did you mean `status`\?/);
		assert.match(broken, / {2}5 \| type: launch\n(>|&gt;) 6 \| statsu: .*\n {2}7 \| /);
		const line = /1957-10-04-sputnik-1-launched\.md:\d+:\d+: .*statsu/;
		await until('the terminal shows it', () => line.test(printed()));
	});

	await context.test('goes on with the rest of the site', async () => {
		for (const other of ['/', '/events/1958-01-31-explorer-1-launched/', '/places/', draft]) {
			assert.match(await page(other), /<h1/, other);
		}
	});

	await context.test('shows a page again soon after its file is mended', async (mending) => {
		const title = 'The first satellite goes into orbit';
		files.write(event, good.replace(/^title: .*$/m, `title: ${title}`));
		const start = performance.now();
		await until('the page shows the mended text', async () => {
			const html = await page(address);
			return html.includes(title) && !html.includes('statsu');
		});
		const waited = Math.round(performance.now() - start);
		mending.diagnostic(`after ${waited} ms`);
		// Two seconds on a machine that has nothing else to do; tests run beside others.
		assert.ok(waited < 20_000, `${waited} ms`);
	});
});

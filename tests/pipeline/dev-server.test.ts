import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { test, type TestContext } from 'node:test';
import { join } from 'node:path';
import { root } from '../../scripts/root.ts';
import { temporaryContent } from './temporary-content.ts';

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
			server.kill();
			await once(server, 'exit');
		}
		// Astro keeps a cache for each content folder.
		const cache = `astro-${content.replaceAll(/[^a-z0-9]+/gi, '-')}`;
		rmSync(join(root, '.cache', cache), { recursive: true, force: true });
	});
	return {
		printed: () => printed,
		page: async (path) => {
			const response = await fetch(`http://127.0.0.1:${port}${path}`);
			return response.text();
		},
	};
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
	const end = performance.now() + 90_000;
	while (performance.now() < end) {
		if (await isSo().catch(() => false)) return;
		await wait(200);
	}
	assert.fail(`waited in vain until ${what}`);
}

test('astro dev shows a problem in the page and the terminal, and recovers when it is mended', async (context) => {
	const files = temporaryContent(context);
	const good = files.read(event);
	const { page, printed } = startDevServer(context, files);
	const address = '/events/1957-10-04-sputnik-1-launched/';
	await until('the page is served', async () => (await page(address)).includes('<h1'));

	files.write(event, good.replace(/^status:/m, 'statsu:'));
	await until('the page shows the problem', async () => (await page(address)).includes('statsu'));
	const line = /1957-10-04-sputnik-1-launched\.md:\d+:\d+: .*statsu/;
	await until('the terminal shows it', () => Promise.resolve(line.test(printed())));

	files.write(event, good.replace(/^title: .*$/m, 'title: The first satellite goes into orbit'));
	await until('the page shows the mended text', async () => {
		const html = await page(address);
		return html.includes('The first satellite goes into orbit') && !html.includes('statsu');
	});
});

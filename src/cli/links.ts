import http from 'node:http';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { internetArchive } from '../links/archive.ts';
import { contentFolder } from '../load/content-folder.ts';
import { endCommand } from './end-command.ts';
import { runLinks } from './links/run-links.ts';

// Asks whether the pages that are cited still answer; `--help` says how.
const { stderr } = process;
const clear = stderr.isTTY ? '\r\u001B[K' : '';
const everyPart = 10;
let parts = 0;
await endCommand(
	async () => {
		// Node takes the proxies of the environment only where it is told so; an older one needs NODE_USE_ENV_PROXY=1.
		if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv();
		const ending = await runLinks(process.argv.slice(2), {
			folder: contentFolder(),
			cacheFile: join('.cache', 'links.json'),
			archive: internetArchive,
			deadline: () => AbortSignal.timeout(20_000),
			rest: 1000,
			// The time of an answer goes into the cache, and into no page.
			// eslint-disable-next-line no-restricted-properties
			now: () => Date.now(),
			pause: async (milliseconds) => {
				await pause(milliseconds);
			},
			say: (words) => stderr.write(`${clear}${words}\n`),
			progress: (words) => {
				parts += 1;
				if (stderr.isTTY) stderr.write(`${clear}${words}`);
				else if (parts % everyPart === 0) stderr.write(`${words}\n`);
			},
		});
		stderr.write(clear);
		return ending;
	},
	{ isReport: true },
);

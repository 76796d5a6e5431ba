import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { eventPath, writeContent } from '../../load/test-content.ts';
import { runLinks, type LinksCommand } from './run-links.ts';

/** When the tests take place, in milliseconds. */
export const start = Date.UTC(2026, 10, 26);

/** Makes a content folder with one event that cites the addresses, and a world whose time passes only in pauses. */
export function worldWith(
	context: TestContext,
	urls: readonly string[],
	changes: Partial<LinksCommand> = {},
) {
	const base = mkdtempSync(join(tmpdir(), 'timeline-links-'));
	context.after(() => rmSync(base, { recursive: true }));
	const folder = join(base, 'content');
	const sources = urls.map(
		(url, index) =>
			`  - id: s${index}\n    url: ${url}\n    title: A work\n    published: 2014-06-10\n`,
	);
	writeContent(folder, {
		[eventPath]: (text) => text.replace(/sources:\n[^]*?(?=---)/, `sources:\n${sources.join('')}`),
	});
	let time = start;
	const pauses: number[] = [];
	const said: string[] = [];
	const command: LinksCommand = {
		folder,
		cacheFile: join(base, 'cache', 'links.json'),
		archive: { service: 'http://127.0.0.1:9/never', copies: 'http://127.0.0.1:9/never/' },
		deadline: () => AbortSignal.timeout(30_000),
		rest: 1000,
		now: () => time,
		pause: (milliseconds) => {
			pauses.push(milliseconds);
			time += milliseconds;
			return Promise.resolve();
		},
		say: (words) => said.push(words),
		progress: (words) => said.push(words),
		...changes,
	};
	return {
		folder,
		pauses,
		said,
		run: async (...args: readonly string[]) => {
			const { code, says } = await runLinks(args, command);
			return { code, says: says.replaceAll(`${folder}/`, '') };
		},
		event: () => readFileSync(join(folder, eventPath), 'utf8'),
		hasCache: () => existsSync(command.cacheFile),
		readCache: () => readFileSync(command.cacheFile, 'utf8'),
		writeCache: (text: string) => {
			mkdirSync(join(base, 'cache'), { recursive: true });
			writeFileSync(command.cacheFile, text);
		},
		pass: (milliseconds: number) => (time += milliseconds),
	};
}

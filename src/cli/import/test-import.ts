import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { writeContent, type ContentChange } from '../../load/test-content.ts';
import { runImport } from './run-import.ts';

/** The command beside the small valid content, with a folder for files and drafts. */
export function importIn(context: TestContext, change: ContentChange = {}) {
	const home = mkdtempSync(join(tmpdir(), 'timeline-import-'));
	context.after(() => rmSync(home, { recursive: true }));
	const folder = join(home, 'content');
	writeContent(folder, change);
	const out = join(home, 'drafts');
	const said: string[] = [];
	return {
		out,
		said,
		run: (file: string, flags: readonly string[] = ['--out', out]) =>
			runImport(file === '' ? flags : [file, ...flags], {
				folder,
				today: '2026-11-26',
				say: (problem) => said.push(problem.replace(`${home}/`, '')),
				progress: () => undefined,
			}),
		save: (name: string, text: string) => {
			writeFileSync(join(home, name), text);
			return join(home, name);
		},
		drafts: () =>
			existsSync(out)
				? readdirSync(out, { recursive: true, encoding: 'utf8' })
						.filter((name) => name.endsWith('.md'))
						.sort()
				: [],
		read: (name: string) => readFileSync(join(out, name), 'utf8'),
	};
}

import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { VFile } from 'vfile';
import { toHtmlBelow } from '../markdown/to-html.ts';
import { formatProblems, sortedMessages } from '../rules/format-problems.ts';
import type { ShownProblem } from '../rules/shown-problem.ts';
import type { StoredRecord } from '../schema/stored-record.ts';
import { ContentError } from './content-error.ts';
import { contentFolder } from './content-folder.ts';
import { readContent } from './read-content.ts';
import { rememberReadings } from './reading-memory.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/**
 * Loads the content folder into Astro's store as one entry, `record`.
 *
 * In a build, any error throws a ContentError with the report of all problems, so that nothing is
 * published. In `astro dev` the sound part is stored with the problems, and a change of any file
 * loads again.
 */
export function contentLoader(): Loader {
	return {
		name: 'timeline-content',
		load(context) {
			const folder = contentFolder();
			const reading = { toHtml: toHtmlBelow(context.config.base), memory: rememberReadings() };
			const { watcher, logger } = context;
			sync(context, { folder, reading, isDev: watcher !== undefined });
			const root = resolve(folder);
			watcher?.add(root);
			watcher?.on('all', (_event, path) => {
				if (!path.startsWith(root)) return;
				try {
					sync(context, { folder, reading, isDev: true });
				} catch (error) {
					logger.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
				}
			});
			return Promise.resolve();
		},
	};
}

interface SyncOptions {
	readonly folder: string;
	readonly reading: Parameters<typeof readContent>[1];
	readonly isDev: boolean;
}

function sync({ store, logger }: LoaderContext, { folder, reading, isDev }: SyncOptions): void {
	const { content, files, hasErrors } = readContent(folder, reading);
	const hasProblems = files.some(({ messages }) => messages.length > 0);
	if (hasErrors && !isDev) throw new ContentError(formatProblems(files));
	if (hasErrors) logger.error(`\n${formatProblems(files)}`);
	else if (hasProblems && isDev) logger.warn(`\n${formatProblems(files)}`);
	const record: StoredRecord = {
		// While a registry is broken, the pages go on with what was stored last.
		...(content ? { content } : store.get<StoredRecord & Record<string, unknown>>('record')?.data),
		problems: isDev ? toShownProblems(files) : [],
	};
	if (isDev && content) writeEditorFiles(folder, content.registries);
	store.set({ id: 'record', data: { ...record } });
}

function toShownProblems(files: readonly VFile[]): ShownProblem[] {
	const texts = new Map(files.map((file) => [file.path, String(file.value).split('\n')]));
	return sortedMessages(files).map(({ path, message }) => {
		const line = message.line ?? 1;
		const all = texts.get(path) ?? [];
		return {
			path,
			line,
			column: message.column ?? 1,
			rule: message.ruleId ?? '',
			reason: message.reason,
			mend: message.note ?? '',
			isError: message.fatal === true,
			lines: [line - 1, line, line + 1].flatMap((number) => {
				const text = all[number - 1];
				return text === undefined ? [] : [{ number, text }];
			}),
		};
	});
}

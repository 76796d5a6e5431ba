import { resolve } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { VFile } from 'vfile';
import { toHtmlBelow } from '../markdown/to-html.ts';
import { formatProblems, sortedMessages } from '../rules/format-problems.ts';
import type { ShownProblem } from '../rules/shown-problem.ts';
import { ContentError } from './content-error.ts';
import { contentFolder } from './content-folder.ts';
import { liveRecord, setLiveRecord } from './live-record.ts';
import { readContent } from './read-content.ts';
import { rememberReadings } from './reading-memory.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/**
 * Loads the content folder into Astro's store as one entry, `record`.
 *
 * In a build, any error throws a ContentError with the report of all problems, so that nothing is
 * published. In `astro dev` the sound part is handed to the pages with the problems, and a change of
 * any file loads again.
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
	if (!isDev) {
		store.set({ id: 'record', data: { ...(content ? { content } : {}), problems: [] } });
		return;
	}
	if (content) writeEditorFiles(folder, content.registries);
	setLiveRecord({
		// While a registry is broken, the pages go on with what was read last.
		...(content ? { content } : liveRecord()),
		problems: toShownProblems(files),
	});
	// A store that has changed makes Astro list its pages anew and the browser load them again.
	store.set({ id: 'record', data: { problems: [], revision: (revision += 1) } });
}

let revision = 0;

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

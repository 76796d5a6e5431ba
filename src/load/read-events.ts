import type { PageOptions } from '../markdown/processor.ts';
import { report } from '../rules/problem.ts';
import { parseEventFileName } from './event-files.ts';
import { listFiles } from './list-files.ts';
import { readEvent, readTranslation } from './read-event.ts';
import { readText } from './read-text.ts';

/** Reads everything in the events folder; problems are in the files' messages. */
export function readEvents(
	root: string,
	{ shownAs, ...options }: PageOptions & { readonly shownAs: string },
) {
	const named = listFiles(root, 'events').map((path) => {
		const name = parseEventFileName(path);
		const file = readText(path, { root, shownAs });
		// What is no file at all, such as a link to a folder, is worse than its name.
		const isFile = !file.messages.some(({ ruleId }) => ruleId === 'file-kind');
		if (name.kind === 'problem' && isFile) {
			file.messages.length = 0;
			report(file, name.problem);
		}
		return { name, file };
	});
	const events = named.flatMap(({ name, file }) =>
		name.kind === 'event' ? [readEvent(file, { id: name.id, ...options })] : [],
	);
	const keysOf = new Map(events.map(({ id, keys }) => [id, keys]));
	const translations = named.flatMap(({ name, file }) => {
		if (name.kind !== 'translation') return [];
		const { id, language } = name;
		const keys = keysOf.get(id) ?? new Set<string>();
		return [readTranslation(file, { id, language, keys, ...options })];
	});
	return { events, translations, files: named.map(({ file }) => file) };
}

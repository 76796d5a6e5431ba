import type { PageOptions } from '../markdown/processor.ts';
import { parseEventFileName } from './event-files.ts';
import { readEvent, readTranslation } from './read-event.ts';
import { readNamedFiles } from './read-named-files.ts';
import { forgetful, type ReadingMemory } from './reading-memory.ts';
import type { PlannedFiles } from './read-text.ts';

interface EventsOptions extends PageOptions {
	readonly shownAs: string;
	readonly planned?: PlannedFiles | undefined;
	readonly memory?: ReadingMemory | undefined;
}

/** Reads everything in the events folder; problems are in the files' messages. */
export function readEvents(
	root: string,
	{ shownAs, planned, memory = forgetful, ...options }: EventsOptions,
) {
	const { deniedHosts = [], knownAbbreviations } = options;
	const basis = [...deniedHosts, JSON.stringify(knownAbbreviations ?? null)];
	const named = readNamedFiles(root, {
		folder: 'events',
		shownAs,
		planned,
		parseName: parseEventFileName,
	});
	const events = named.flatMap(({ name, file }) =>
		name.kind === 'event'
			? [memory.event(file, { basis, read: () => readEvent(file, { id: name.id, ...options }) })]
			: [],
	);
	const keysOf = new Map(events.map(({ id, keys }) => [id, keys]));
	const translations = named.flatMap(({ name, file }) => {
		if (name.kind !== 'translation') return [];
		const { id, language } = name;
		const keys = keysOf.get(id) ?? new Set<string>();
		return [
			memory.translation(file, {
				basis: [JSON.stringify([...keys]), ...basis],
				read: () => readTranslation(file, { id, language, keys, ...options }),
			}),
		];
	});
	return { events, translations, files: named.map(({ file }) => file) };
}

import type { NamedEntry } from '../../authoring/suggest-entries.ts';
import { readContent } from '../../load/read-content.ts';
import { readRegistries } from '../../load/read-registries.ts';
import { formatProblems, sortedMessages } from '../../rules/format-problems.ts';
import type { Content, Registries, Registry } from '../../schema/content.ts';
import type { LocalisedName } from '../../schema/registries.ts';
import { UnusableContent } from './unusable-content.ts';

/** The content folder while something is added to it: what is there, and what is going to be written. */
export interface Desk {
	readonly folder: string;
	readonly content: Content;
	/** The registries with the entries that are going to be written. */
	readonly registries: Registries;
	/** Texts by their path below the folder. */
	readonly planned: ReadonlyMap<string, string>;
	/** The errors that were there before. */
	readonly knownErrors: ReadonlySet<string>;
}

/** Reads a content folder; throws an UnusableContent where its registries have errors. */
export function openDesk(folder: string): Desk {
	const { content, files } = readContent(folder);
	if (!content) throw new UnusableContent(formatProblems(files));
	const { registries } = content;
	const knownErrors = new Set(errorsOf(files));
	return { folder, content, registries, planned: new Map(), knownErrors };
}

/** Puts a text on the desk and returns the desk with it, or what the check would say about it. */
export function plan(
	desk: Desk,
	{ path, text }: { readonly path: string; readonly text: string },
): { readonly desk: Desk } | { readonly problems: readonly string[] } {
	const planned = new Map([...desk.planned, [path, text]]);
	const options = { shownAs: desk.folder, planned };
	const isEvent = path.startsWith('events/');
	// One more entry cannot make an event wrong, and reading all events takes a while.
	const read = isEvent ? undefined : readRegistries(desk.folder, options);
	const { files } = read ?? readContent(desk.folder, options);
	const problems = errorsOf(files).filter((error) => !desk.knownErrors.has(error));
	if (problems.length > 0) return { problems };
	const registries = { ...desk.registries, ...read?.registries, site: desk.registries.site };
	return { desk: { ...desk, planned, registries } };
}

function errorsOf(files: Parameters<typeof sortedMessages>[0]): string[] {
	return sortedMessages(files)
		.filter(({ message }) => message.fatal)
		.map(({ path, message }) => `${path}: ${message.reason}\n  Mend: ${message.note ?? ''}`);
}

/** The entries of a registry by the names under which they are looked for. */
export function namedEntries(
	registry: Registry<{ readonly name: LocalisedName; readonly aliases?: readonly string[] }>,
): NamedEntry[] {
	return Object.entries(registry).map(([id, { name, aliases = [] }]) => ({
		id,
		names: [...Object.values(name), ...aliases],
	}));
}

import type { VFile } from 'vfile';
import { checkEvent } from '../checks/check-event.ts';
import type { CheckContext, ShapedEvent } from '../checks/check.ts';
import type { PageOptions } from '../markdown/processor.ts';
import { publisherFinder } from '../model/find-publisher.ts';
import { report } from '../rules/problem.ts';
import type { Content, LoadedEvent } from '../schema/content.ts';
import type { ReadEvent, ReadTranslation } from './read-event.ts';
import { readEvents } from './read-events.ts';
import { readPages } from './read-pages.ts';
import { readRegistries, type ReadRegistries } from './read-registries.ts';

/** What a content folder holds and what is wrong with it. */
export interface ReadContent {
	/** Everything that is without errors; absent where the registries are not. */
	readonly content: Content | undefined;
	/** Every file that was read; problems are in `messages`. */
	readonly files: readonly VFile[];
	/** Whether any file has an error, so that nothing may be published. */
	readonly hasErrors: boolean;
	readonly eventCount: number;
}

/** How a content folder is read. */
interface ContentOptions extends Pick<PageOptions, 'toHtml'> {
	/** What its files' paths begin with in messages; the folder itself where left out. */
	readonly shownAs?: string;
}

/**
 * Reads a content folder: files, frontmatter, accounts, registries and every rule between them. It
 * never throws for a mistake in content; all problems of all files are in the files' messages.
 * Without `toHtml`, for who asks for the problems alone, it takes half the time.
 */
export function readContent(
	root: string,
	{ shownAs = root, toHtml }: ContentOptions = {},
): ReadContent {
	const read = readRegistries(root, { shownAs });
	const options = { shownAs, toHtml, deniedHosts: read.wording.denied_hosts };
	const { events, translations, files: eventFiles } = readEvents(root, options);
	const languages = read.registries.site?.languages ?? [];
	const pages = readPages(root, { languages, ...options });
	const sound = !read.files.some(isBroken);
	if (sound) checkEvents(events, read);
	checkTranslations(translations, { events, languages });
	const files = [...read.files, ...eventFiles, ...pages.files];
	const { site } = read.registries;
	return {
		content:
			site && sound
				? {
						registries: { ...read.registries, site },
						events: joinTranslations(events, translations),
						pages: pages.pages,
					}
				: undefined,
		files,
		hasErrors: files.some(isBroken),
		eventCount: events.length,
	};
}

function isBroken({ messages }: VFile): boolean {
	return messages.some(({ fatal }) => fatal);
}

function checkEvents(events: readonly ReadEvent[], { registries, wording }: ReadRegistries): void {
	const { site } = registries;
	if (!site) return;
	const shaped = new Map<string, ShapedEvent>();
	const titles = new Map<string, string>();
	const aliases = new Map<string, string>();
	for (const { id, data, body } of events) {
		if (!data) continue;
		shaped.set(id, { id, data, citations: body.citations });
		if (!titles.has(data.title)) titles.set(data.title, id);
		for (const alias of data.aliases) if (!aliases.has(alias)) aliases.set(alias, id);
	}
	const context: CheckContext = {
		registries: { ...registries, site },
		wording,
		events: shaped,
		ids: new Set(events.map(({ id }) => id)),
		titles,
		aliases,
		findPublisher: publisherFinder(registries.publishers),
	};
	for (const { id, file, parsed } of events) {
		const event = shaped.get(id);
		if (!event) continue;
		for (const problem of checkEvent(event, context))
			report(file, problem, parsed.pointAt(problem.path));
	}
}

function checkTranslations(
	translations: readonly ReadTranslation[],
	{
		events,
		languages,
	}: { readonly events: readonly ReadEvent[]; readonly languages: readonly string[] },
): void {
	const ids = new Set(events.map(({ id }) => id));
	for (const { id, language, file } of translations) {
		if (!ids.has(id)) {
			report(file, {
				rule: 'translation',
				reason: `Expected the event \`${id}\` beside its translation, found none`,
				mend: `write ${id}.md first, or mend the name`,
			});
		}
		if (!languages.slice(1).includes(language)) {
			report(file, {
				rule: 'translation',
				reason: `Expected a further language of the site, found \`${language}\``,
				mend: 'add the language to `languages` in site.yaml, or mend the name',
			});
		}
	}
}

function joinTranslations(
	events: readonly ReadEvent[],
	translations: readonly ReadTranslation[],
): LoadedEvent[] {
	return events.flatMap(({ id, data, body, file }) => {
		if (!data || isBroken(file)) return [];
		const own = translations.filter(
			(translation) => translation.id === id && !isBroken(translation.file),
		);
		return [
			{
				id,
				data,
				...body,
				translations: Object.fromEntries(
					own.flatMap(({ language, data: words, body: text }) =>
						words ? [[language, { ...words, ...text }]] : [],
					),
				),
			},
		];
	});
}

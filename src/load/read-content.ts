import type { VFile } from 'vfile';
import { checkAffiliateEnds } from '../checks/check-affiliations.ts';
import { checkChapter } from '../checks/check-chapter.ts';
import { checkEvent } from '../checks/check-event.ts';
import { figureChecker } from '../checks/figure-checker.ts';
import type { ChapterContext, CheckContext, ShapedEvent } from '../checks/check.ts';
import { findCitationProblem } from '../markdown/citation-problem.ts';
import type { PageOptions } from '../markdown/processor.ts';
import { publisherFinder } from '../model/find-publisher.ts';
import { report } from '../rules/problem.ts';
import type { Content, EventStanding } from '../schema/content.ts';
import { checkTranslations } from './check-translations.ts';
import { isBroken } from './is-broken.ts';
import { joinTranslations } from './join-translations.ts';
import { readChapters, type ReadChapter } from './read-chapters.ts';
import type { ReadEvent } from './read-event.ts';
import { readEvents } from './read-events.ts';
import { readPages } from './read-pages.ts';
import type { ReadingMemory } from './reading-memory.ts';
import type { PlannedFiles } from './read-text.ts';
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
	readonly chapterCount: number;
}

/** How a content folder is read. */
interface ContentOptions extends Pick<PageOptions, 'toHtml'> {
	/** What its files' paths begin with in messages; the folder itself where left out. */
	readonly shownAs?: string;
	/** Files that are checked as if they were there. */
	readonly planned?: PlannedFiles;
	/** What is known of files that were read before; each is read anew where left out. */
	readonly memory?: ReadingMemory;
}

/**
 * Reads a content folder: files, frontmatter, accounts, registries and every rule between them. It
 * never throws for a mistake in content; all problems of all files are in the files' messages.
 * Without `toHtml`, for who asks for the problems alone, it takes half the time.
 */
export function readContent(
	root: string,
	{ shownAs = root, planned, memory, toHtml }: ContentOptions = {},
): ReadContent {
	const read = readRegistries(root, { shownAs, planned });
	const options = {
		shownAs,
		toHtml,
		deniedHosts: read.wording.denied_hosts,
		knownAbbreviations: read.wording.abbreviations,
	};
	const {
		events,
		translations,
		files: eventFiles,
	} = readEvents(root, {
		planned,
		memory,
		...options,
	});
	const sound = !read.files.some(isBroken);
	const chapters = readChapters(root, {
		events: standingsOf(events),
		checkFigure: sound ? checkerOf(events, read) : undefined,
		...options,
	});
	const languages = read.registries.site?.languages ?? [];
	const pages = readPages(root, { languages, ...options });
	if (read.isWhole) {
		checkEvents(events, read);
		checkChapters(chapters.chapters, read);
	}
	checkTranslations(translations, { kind: 'event', originals: events, languages });
	checkTranslations(chapters.translations, {
		kind: 'chapter',
		originals: chapters.chapters,
		languages,
	});
	const files = [...read.files, ...eventFiles, ...chapters.files, ...pages.files];
	const { site } = read.registries;
	return {
		content:
			site && sound
				? {
						registries: { ...read.registries, site },
						events: joinTranslations(events, translations),
						chapters: joinTranslations(chapters.chapters, chapters.translations).map(
							// The number has put them in order; the address does without it.
							({ id, ...chapter }) => ({ ...chapter, id: id.slice(3) }),
						),
						pages: pages.pages,
					}
				: undefined,
		files,
		hasErrors: files.some(isBroken),
		eventCount: events.length,
		chapterCount: chapters.chapters.length,
	};
}

/** Whether each event can be cited; one whose shape is wrong is reported for that alone. */
function standingsOf(events: readonly ReadEvent[]): ReadonlyMap<string, EventStanding> {
	return new Map(
		events.map(({ id, data }) => {
			if (data?.draft) return [id, 'draft'];
			return [id, data?.status === 'retracted' ? 'retracted' : 'published'];
		}),
	);
}

/** Makes the check of figures, which need the registries and what the events say. */
function checkerOf(events: readonly ReadEvent[], { registries }: ReadRegistries) {
	const { site } = registries;
	if (!site) return undefined;
	const standings = standingsOf(events);
	return figureChecker({
		registries: { ...registries, site },
		events: events.flatMap(({ id, data }) =>
			data && standings.get(id) === 'published' ? [data] : [],
		),
		findEventProblem: (id) =>
			findCitationProblem(id, { keys: new Set(), events: standings, isEvent: true }),
	});
}

function checkEvents(
	events: readonly ReadEvent[],
	{ registries, wording, reportAt }: ReadRegistries,
): void {
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
	checkAffiliateEnds(context.registries, context).forEach(reportAt);
	for (const { id, file, pointAt } of events) {
		const event = shaped.get(id);
		if (!event) continue;
		for (const problem of checkEvent(event, context)) report(file, problem, pointAt(problem.path));
	}
}

function checkChapters(
	chapters: readonly ReadChapter[],
	{ registries, wording }: ReadRegistries,
): void {
	const { site } = registries;
	if (!site) return;
	const titles = new Map<string, string>();
	for (const { id, data } of chapters)
		if (data && !titles.has(data.title)) titles.set(data.title, id);
	const context: ChapterContext = {
		registries: { ...registries, site },
		wording,
		titles,
		years: yearsNamed(chapters),
		findPublisher: publisherFinder(registries.publishers),
	};
	for (const { id, file, parsed, data, body } of chapters) {
		if (!data) continue;
		const { citations, words } = body;
		const passages = new Set(Object.keys(body.passages));
		for (const problem of checkChapter({ id, data, citations, passages, words }, context))
			report(file, problem, parsed.pointAt(problem.path));
	}
}

/** The first chapter that names each year. */
function yearsNamed(chapters: readonly ReadChapter[]): ReadonlyMap<string, string> {
	const named = chapters.flatMap(({ id, data }) =>
		Object.keys(data?.years ?? {}).map((year) => [year, id] as const),
	);
	return new Map(named.toReversed());
}

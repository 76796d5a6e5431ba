import { listDataFiles, type PublishedData } from './exports/list-data-files.ts';
import { feedFormats, feedTypes, type Feed, type FeedFormat } from './exports/feeds/feed.ts';
import { writeFeed } from './exports/feeds/write-feed.ts';
import type { Publication } from './exports/publication.ts';
import { localise } from './i18n/language.ts';
import type { Timeline } from './model/timeline.ts';
import { addressesIn, pathsInEveryLanguage, tableIn } from './page-context.ts';
import { getTimeline } from './timeline.ts';

const built = new Map<string, Promise<Publication>>();
let data: Promise<PublishedData> | undefined;

/** Returns the record as exports take it, in a language, or in the default one where none is given. */
export function getPublication(parameter?: string): Promise<Publication> {
	const key = parameter ?? '';
	const known = built.get(key);
	if (known && !import.meta.env.DEV) return known;
	const publication = publish(parameter);
	built.set(key, publication);
	return publication;
}

async function publish(parameter: string | undefined): Promise<Publication> {
	const timeline = await getTimeline();
	const language = parameter ?? timeline.site.defaultLanguage;
	return {
		timeline,
		language,
		table: tableIn(language, timeline),
		addresses: addressesIn(language, timeline.site),
		name: (name) => localise(name, language).text,
	};
}

/** Returns the files of the data. In a build they are written once; in development after each change. */
export function getPublishedData(): Promise<PublishedData> {
	const write = async () => listDataFiles(await getPublication());
	if (import.meta.env.DEV) return write();
	return (data ??= write());
}

/** Combines the pages that have a feed with every format and language. */
export async function feedPaths(listPages: (timeline: Timeline) => readonly { id?: string }[]) {
	const paths = await pathsInEveryLanguage((timeline) =>
		listPages(timeline).flatMap((page) => feedFormats.map((format) => ({ ...page, format }))),
	);
	return paths;
}

/** Answers with a feed in the format and the language that the address asks for. */
export async function answerWithFeed(
	params: Readonly<Record<string, string | undefined>>,
	makeFeed: (publication: Publication) => Feed | undefined,
): Promise<Response> {
	const format = feedFormats.find((known) => known === params['format']) ?? 'atom';
	const feed = makeFeed(await getPublication(params['language']));
	if (!feed) return new Response(null, { status: 404 });
	return new Response(writeFeed(feed, { format }), { headers: typeHeader(format) });
}

function typeHeader(format: FeedFormat): { readonly 'Content-Type': string } {
	return { 'Content-Type': `${feedTypes[format]}; charset=utf-8` };
}

import { createAddresses, type Addresses } from './addresses.ts';
import { localise, type Localised } from './i18n/language.ts';
import { siteWords, type SiteWords } from './i18n/site-words.ts';
import type { EventTable } from './model/event-table.ts';
import { tabulateEvents } from './model/tabulate-events.ts';
import type { Site, Timeline } from './model/timeline.ts';
import type { LocalisedName } from './schema/registries.ts';
import { getTimeline } from './timeline.ts';

/** What every page needs: the record, its language, its words and the addresses in that language. */
export interface PageContext {
	readonly timeline: Timeline;
	readonly site: Site;
	readonly language: string;
	readonly words: SiteWords;
	readonly addresses: Addresses;
	/** Chooses a name in the page's language. */
	readonly name: (name: LocalisedName) => Localised;
}

/** Returns the context of a page; a page without a language is in the default one. */
export async function getPageContext(languageParameter: string | undefined): Promise<PageContext> {
	const timeline = await getTimeline();
	const { site } = timeline;
	const language = languageParameter ?? site.defaultLanguage;
	return {
		timeline,
		site,
		language,
		words: siteWords(language),
		addresses: addressesIn(language, site),
		name: (name) => localise(name, language),
	};
}

/** Returns the addresses of the pages in a language. */
export function addressesIn(
	language: string,
	{ defaultLanguage }: Pick<Site, 'defaultLanguage'>,
): Addresses {
	const prefix = language === defaultLanguage ? undefined : language;
	return createAddresses({ base: import.meta.env.BASE_URL, prefix });
}

/** Returns the `language` parameter of every language of the site: nothing for the default one. */
export function languageParameters({ languages, defaultLanguage }: Site): (string | undefined)[] {
	return languages.map((language) => (language === defaultLanguage ? undefined : language));
}

/** Combines a page's own parameters with every language of the site. */
export async function pathsInEveryLanguage<Params extends Record<string, string>>(
	listParameters: (timeline: Timeline) => readonly Params[],
) {
	const timeline = await getTimeline();
	const parameters = listParameters(timeline);
	return languageParameters(timeline.site).flatMap((language) =>
		parameters.map((own) => ({ params: { ...own, language } })),
	);
}

const tables = new WeakMap<Timeline, Map<string, EventTable>>();

/** Returns the events as the timeline, the map and the list take them, in a language; they are tabulated once. */
export function tableIn(language: string, timeline: Timeline): EventTable {
	const known = tables.get(timeline) ?? new Map<string, EventTable>();
	tables.set(timeline, known);
	const table =
		known.get(language) ??
		tabulateEvents(timeline, { language, name: (name) => localise(name, language).text });
	known.set(language, table);
	return table;
}

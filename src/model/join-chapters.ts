import type { LoadedChapter, RenderedChapter } from '../schema/content.ts';
import { toEventDate } from './date.ts';
import { joinSource, type Publishers } from './join-source.ts';
import type { Chapter, ChapterText, Event, Note, Site, Timeline, YearPassage } from './timeline.ts';

interface ChaptersOptions extends Publishers, Pick<Timeline, 'eventsById'> {
	readonly site: Pick<Site, 'defaultLanguage'>;
}

/** Joins chapters to the events and works that they cite. */
export function joinChapters(
	chapters: readonly LoadedChapter[],
	options: ChaptersOptions,
): readonly Chapter[] {
	const { defaultLanguage } = options.site;
	return chapters.map(({ id, data, translations, ...body }, index): Chapter => {
		const { title, summary, from, to, added, corrections } = data;
		const join = (language: string, text: Words): ChapterText => ({
			language,
			...pick(text),
			notes: notesOf({ data, citations: text.citations }, options),
			passages: Object.entries(data.years).flatMap(([year, event]): YearPassage[] => {
				const passage = text.passages[event];
				if (!passage) return [];
				const { html, citations } = passage;
				return [{ year: Number(year), html, notes: notesOf({ data, citations }, options) }];
			}),
		});
		const own = join(defaultLanguage, { title, summary, ...body });
		const translated = Object.entries(translations).map(([language, text]) => join(language, text));
		return {
			id,
			number: index + 1,
			texts: Object.fromEntries([own, ...translated].map((text) => [text.language, text])),
			span: toEventDate(from === to ? from : `${from}/${to}`),
			events: own.notes.flatMap((note) => (note.kind === 'event' ? [note.event] : [])),
			sources: own.notes.flatMap((note) => (note.kind === 'source' ? [note.source] : [])),
			added,
			corrections,
		};
	});
}

type Words = RenderedChapter & Pick<ChapterText, 'title' | 'summary'>;

function pick({ title, summary, html, sections, words, figures }: Words) {
	return { title, summary, html, sections, words, figures };
}

/** An event that is not there is one with errors, in development; its number is left out. */
function notesOf(
	{ data, citations }: Pick<LoadedChapter, 'data' | 'citations'>,
	{ eventsById, ...publishers }: ChaptersOptions,
): Note[] {
	return citations.flatMap((key, index): Note[] => {
		const source = data.sources.find(({ id }) => id === key);
		if (source)
			return [{ kind: 'source', source: joinSource(source, { ...publishers, number: index + 1 }) }];
		const event: Event | undefined = eventsById.get(key);
		return event ? [{ kind: 'event', event }] : [];
	});
}

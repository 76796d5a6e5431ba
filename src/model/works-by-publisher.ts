import { group, sort } from 'd3-array';
import { compareNames } from './questions.ts';
import type { Chapter, Event, Publisher, Source, Timeline } from './timeline.ts';

/** A work and the events and chapters that cite it. */
export interface CitedWork {
	readonly source: Source;
	readonly events: readonly Event[];
	readonly chapters: readonly Chapter[];
}

/** A publisher and those of its works that are cited. */
export interface PublisherWorks {
	readonly publisher: Publisher;
	readonly works: readonly CitedWork[];
}

type Citing = Pick<Timeline, 'events' | 'chapters'>;

/** The cited works of each publisher that has any, by publisher name; works by their date and title. */
export function worksByPublisher({
	events,
	chapters,
	publishers,
}: Citing & Pick<Timeline, 'publishers'>): PublisherWorks[] {
	const works = group(citedWorks({ events, chapters }), ({ source }) => source.publisher.id);
	return publishers
		.map((publisher) => ({ publisher, works: works.get(publisher.id) ?? [] }))
		.filter((entry) => entry.works.length > 0)
		.sort((a, b) => compareNames(a.publisher.name['en'] ?? '', b.publisher.name['en'] ?? ''));
}

/** Every cited work once, told apart by its publisher and its address, or title and locator; by date and title. */
export function citedWorks({ events, chapters }: Citing): CitedWork[] {
	const works = new Map<string, { source: Source; events: Event[]; chapters: Chapter[] }>();
	const workOf = (source: Source) => {
		const { publisher, url, title, locator = '' } = source;
		const key = `${publisher.id} ${url ?? `${title} ${locator}`}`;
		const work = works.get(key) ?? { source, events: [], chapters: [] };
		works.set(key, work);
		return work;
	};
	for (const event of events) for (const source of event.sources) workOf(source).events.push(event);
	for (const chapter of chapters)
		for (const source of chapter.sources) workOf(source).chapters.push(chapter);
	return sort(
		works.values(),
		({ source }) => source.published,
		({ source }) => source.title,
	);
}

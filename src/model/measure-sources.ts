import { rollups, sort, sum } from 'd3-array';
import type { Country, Publisher, Timeline } from './timeline.ts';
import { citedWorks, worksByPublisher, type PublisherWorks } from './works-by-publisher.ts';

/** Publishers that share something, and how many of their works are cited. */
export interface PublisherGroup<Key> {
	readonly key: Key;
	readonly publishers: number;
	readonly works: number;
}

/** What a record rests on, in numbers. */
export interface SourceMeasures {
	readonly works: number;
	/** Those with most works first. */
	readonly byKind: readonly PublisherGroup<Publisher['kind']>[];
	/** Those with most works first; a publisher of no country, such as the United Nations, has no key. */
	readonly byCountry: readonly PublisherGroup<Country | undefined>[];
	/** Works by the BCP 47 tag of their language, the most first. */
	readonly byLanguage: readonly { readonly key: string; readonly works: number }[];
	/** Events by the number of independent origins of their works, from the fewest on. */
	readonly byOrigins: readonly { readonly origins: number; readonly events: number }[];
	/** Works of publishers that are, or speak for, a party to the conflict. */
	readonly ofParties: Omit<PublisherGroup<never>, 'key'>;
}

/** Counts the works that events and chapters cite, each once, and on how many independent origins events rest. */
export function measureSources(
	timeline: Pick<Timeline, 'events' | 'chapters' | 'publishers' | 'countries'>,
): SourceMeasures {
	const publishers = worksByPublisher(timeline);
	const works = citedWorks(timeline);
	const countries = new Map(timeline.countries.map((country) => [country.id, country]));
	return {
		works: works.length,
		byKind: groupPublishers(publishers, ({ kind }) => kind),
		byCountry: groupPublishers(publishers, ({ country = '' }) => countries.get(country)),
		byLanguage: sort(
			rollups(
				works,
				(list) => list.length,
				({ source }) => source.language,
			).map(([key, count]) => ({ key, works: count })),
			(a, b) => b.works - a.works,
		),
		byOrigins: sort(
			rollups(
				timeline.events,
				(list) => list.length,
				(event) => event.origins.length,
			).map(([origins, events]) => ({ origins, events })),
			({ origins }) => origins,
		),
		ofParties: countWorks(publishers.filter(({ publisher }) => publisher.party)),
	};
}

/** Groups publishers by what they share, those with most works first. */
export function groupPublishers<Key>(
	publishers: readonly PublisherWorks[],
	key: (publisher: Publisher) => Key,
): PublisherGroup<Key>[] {
	const groups = rollups(publishers, countWorks, ({ publisher }) => key(publisher));
	return sort(
		groups.map(([shared, counts]) => ({ key: shared, ...counts })),
		(a, b) => b.works - a.works,
	);
}

function countWorks(publishers: readonly PublisherWorks[]): Omit<PublisherGroup<never>, 'key'> {
	return { publishers: publishers.length, works: sum(publishers, ({ works }) => works.length) };
}

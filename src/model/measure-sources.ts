import { rollups, sort, sum } from 'd3-array';
import { originsOf } from './origins.ts';
import type { Country, Publisher, Timeline } from './timeline.ts';
import { citedWorks, worksByPublisher } from './works-by-publisher.ts';

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
	/** Events by the number of independent origins of their works, from the fewest on; see `originsOf`. */
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
	const groupBy = <Key>(key: (publisher: Publisher) => Key) =>
		sort(
			rollups(
				publishers,
				(list) => ({
					publishers: list.length,
					works: sum(list, ({ works: own }) => own.length),
				}),
				({ publisher }) => key(publisher),
			).map(([value, counts]) => ({ key: value, ...counts })),
			(a, b) => b.works - a.works,
		);
	const countries = new Map(timeline.countries.map((country) => [country.id, country]));
	const parties = publishers.filter(({ publisher }) => publisher.party);
	return {
		works: works.length,
		byKind: groupBy(({ kind }) => kind),
		byCountry: groupBy(({ country = '' }) => countries.get(country)),
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
				({ sources }) => originsOf(sources).length,
			).map(([origins, events]) => ({ origins, events })),
			({ origins }) => origins,
		),
		ofParties: {
			publishers: parties.length,
			works: sum(parties, ({ works: own }) => own.length),
		},
	};
}

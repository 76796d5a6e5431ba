import { millisecondsInDay } from '../model/date.ts';
import type { Event, Source, Timeline } from '../model/timeline.ts';
import { citedWorks } from '../model/works-by-publisher.ts';
import { measure, type Measure } from './measure.ts';

/** Where a record is thin. */
export type GapId =
	| 'oneOrigin'
	| 'farParagraphs'
	| 'suppliedTitles'
	| 'undisputedClaims'
	| 'withdrawnClaims'
	| 'placesWithoutArabic'
	| 'placesWithoutId'
	| 'actorsWithoutArabic';

/** A source is near if it was published while the event lasted or in so many days after. */
const nearDays = 31;

/** Measures where the record is thin, so that somebody can mend it. */
export function measureGaps(timeline: Timeline): Measure<GapId>[] {
	const { events, places, actors } = timeline;
	const idOf = ({ id }: { readonly id: string }) => id;
	const claims = events.flatMap(({ id, claims: own }) => own.map(({ status }) => ({ id, status })));
	return [
		measure(events, { id: 'oneOrigin', name: idOf, when: ({ origins }) => origins.length < 2 }),
		measure(events.flatMap(paragraphsOf), {
			id: 'farParagraphs',
			name: ({ event, number }) => `${event.id}#${number}`,
			when: ({ event, sources }) => !sources.some((source) => isNear(source, event)),
		}),
		measure(citedWorks(timeline), {
			id: 'suppliedTitles',
			name: ({ source }) => source.url ?? source.title,
			when: ({ source }) => /^\[.*\]$/.test(source.title),
		}),
		measure(claims, {
			id: 'undisputedClaims',
			name: idOf,
			when: ({ status }) => status === 'undisputed',
		}),
		measure(claims, {
			id: 'withdrawnClaims',
			name: idOf,
			when: ({ status }) => status === 'withdrawn',
		}),
		measure(places, {
			id: 'placesWithoutArabic',
			name: idOf,
			when: ({ name }) => name['ar'] === undefined,
		}),
		measure(places, {
			id: 'placesWithoutId',
			name: idOf,
			when: ({ geonames, wikidata }) => geonames === undefined && wikidata === undefined,
		}),
		measure(actors, {
			id: 'actorsWithoutArabic',
			name: idOf,
			when: ({ name }) => name['ar'] === undefined,
		}),
	];
}

function paragraphsOf(event: Event) {
	return event.paragraphs.map((keys, index) => ({
		event,
		number: index + 1,
		sources: event.sources.filter(({ id }) => keys.includes(id)),
	}));
}

function isNear({ publishedBounds: { start, end = Infinity } }: Source, { date }: Event): boolean {
	return start < date.end + nearDays * millisecondsInDay && end > date.start;
}

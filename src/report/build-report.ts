import { yearOf } from '../model/date.ts';
import { groupPublishers } from '../model/measure-sources.ts';
import { yearsOf } from '../model/questions.ts';
import type { Timeline } from '../model/timeline.ts';
import { citedWorks, worksByPublisher } from '../model/works-by-publisher.ts';
import { publisherSchema } from '../schema/registries.ts';
import { statuses } from '../schema/event.ts';
import { countBy, mostFirst, type Count } from './count-by.ts';
import { measureGaps, type GapId } from './measure-gaps.ts';
import { measureHoldings, peacefulFamilies, type HoldingId } from './measure-holdings.ts';
import type { Measure } from './measure.ts';

/** Publishers of one kind. */
export interface KindOfPublisher {
	readonly id: (typeof publisherSchema.shape.kind.options)[number];
	readonly publishers: number;
	readonly works: number;
}

/** The health of a record in figures. */
export interface RecordReport {
	readonly events: number;
	readonly chapters: number;
	readonly works: number;
	readonly publishers: number;
	/** The first and last day on which an event was added; absent where there is none. */
	readonly added?: { readonly oldest: string; readonly newest: string };
	readonly byYear: readonly Count[];
	readonly byStatus: readonly (Count & { readonly id: (typeof statuses)[number] })[];
	/** An event counts in every country where it has a site. */
	readonly byCountry: readonly Count[];
	readonly byType: readonly Count[];
	readonly byPublisherKind: readonly KindOfPublisher[];
	/** Those with the most works. */
	readonly topPublishers: readonly Count[];
	/** Ids of the families whose events count as no attacks. */
	readonly peacefulFamilies: readonly string[];
	readonly holdings: readonly Measure<HoldingId>[];
	readonly gaps: readonly Measure<GapId>[];
}

const topCount = 15;

/** Counts what a record holds and where it is thin. */
export function buildReport(timeline: Timeline): RecordReport {
	const { events, chapters, countries, types } = timeline;
	const publishers = worksByPublisher(timeline);
	const publisherKinds = groupPublishers(publishers, ({ kind }) => kind);
	const added = events.map((event) => event.added).sort();
	const [oldest, newest] = [added[0], added.at(-1)];
	const kinds = yearsOf(timeline).map((year) => ({ id: String(year) }));
	return {
		events: events.length,
		chapters: chapters.length,
		works: citedWorks(timeline).length,
		publishers: publishers.length,
		...(oldest === undefined || newest === undefined ? {} : { added: { oldest, newest } }),
		byYear: countBy(events, { kinds, of: ({ date }) => [String(yearOf(date.start))] }),
		byStatus: statuses.map((id) => ({
			id,
			count: events.filter(({ status }) => status === id).length,
		})),
		byCountry: mostFirst(
			countBy(events, { kinds: countries, of: (event) => event.countries.map(({ id }) => id) }),
		),
		byType: countBy(events, { kinds: types, of: ({ type }) => [type.id] }),
		byPublisherKind: publisherSchema.shape.kind.options.flatMap((id) =>
			publisherKinds
				.filter(({ key }) => key === id)
				.map(({ key, ...counts }) => ({ id: key, ...counts })),
		),
		topPublishers: mostFirst(
			publishers.map(({ publisher: { id, name }, works }) => ({ id, name, count: works.length })),
		).slice(0, topCount),
		peacefulFamilies: peacefulFamilies(timeline).map(({ id }) => id),
		holdings: measureHoldings(timeline),
		gaps: measureGaps(timeline),
	};
}

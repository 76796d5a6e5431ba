import { partsOfEvent } from '../model/count-quarters.ts';
import { isoDay, millisecondsInDay, monthOf, yearOf } from '../model/date.ts';
import type { AffiliateGroup, AffiliateLane } from '../model/list-affiliates.ts';
import type { Event } from '../model/timeline.ts';
import { toCsv } from './to-csv.ts';

const laneColumns = [
	'affiliate',
	'affiliate_of',
	'begins_earliest',
	'begins_latest',
	'pledge',
	'ends_earliest',
	'ends_latest',
	'ending',
	'events',
	'acting',
	'other',
	'first_event',
	'last_event',
	'url',
] as const;

const quarterColumns = [
	'affiliate',
	'quarter',
	'from',
	'to',
	'events',
	'acting',
	'other',
	'event_ids',
] as const;

/**
 * Writes the lanes as CSV with a header, ids in place of names. The days are the first and the last on
 * which what a lane begins or ends with may have happened; `pledge` and `ending` are empty where none is recorded.
 */
export function lanesToCsv(
	groups: readonly AffiliateGroup[],
	{ urlOf }: { readonly urlOf: (actor: string) => string },
): string {
	const rows = lanesOf(groups).map(({ actor, of, pledge, ending, events }) => {
		const first = pledge ?? events[0]?.event;
		const acting = events.filter(({ isActing }) => isActing).length;
		return [
			actor.id,
			of.id,
			...daysOf(first),
			pledge?.id,
			...daysOf(ending),
			ending?.id,
			events.length,
			acting,
			events.length - acting,
			events[0]?.event.id,
			events.at(-1)?.event.id,
			urlOf(actor.id),
		];
	});
	return toCsv(laneColumns, { rows });
}

/**
 * Writes the counts by quarter as CSV with a header: one row for each quarter of each lane in which an
 * event happened or may have. An event that is spread over quarters counts by its share, to a hundredth;
 * the counts of a lane add up to the number of its events.
 */
export function quartersToCsv(groups: readonly AffiliateGroup[]): string {
	const rows = lanesOf(groups).flatMap(({ actor, quarters }) =>
		quarters
			.filter(({ events }) => events.length > 0)
			.map(({ start, end, acting, other, events }) => [
				actor.id,
				`${yearOf(start)}-Q${Math.ceil(monthOf(start) / 3)}`,
				isoDay(start),
				isoDay(end - millisecondsInDay),
				(acting + other) / partsOfEvent,
				acting / partsOfEvent,
				other / partsOfEvent,
				events,
			]),
	);
	return toCsv(quarterColumns, { rows });
}

function lanesOf(groups: readonly AffiliateGroup[]): readonly AffiliateLane[] {
	return groups.flatMap(({ lanes }) => lanes);
}

function daysOf(event: Pick<Event, 'date'> | undefined): readonly string[] {
	if (!event) return ['', ''];
	return [isoDay(event.date.start), isoDay(event.date.end - millisecondsInDay)];
}

import { machineDate, machineEnd } from '../model/date.ts';
import type { Campaign } from '../model/list-campaigns.ts';
import type { Event } from '../model/timeline.ts';
import { toCsv } from './to-csv.ts';

const eventColumns = [
	'event',
	'lane',
	'depth',
	'date',
	'date_start',
	'date_end',
	'title',
	'type',
	'places',
	'killed_low',
	'killed_best',
	'killed_high',
	'status',
	'url',
] as const;

/** Writes the events of a campaign and those related to it as CSV with a header, in the order of the page; `lane` says whether an event is in the campaign or when it was, `depth` how many larger events it lies within. */
export function campaignEventsToCsv(
	{ events, linked }: Campaign,
	{
		urlOf,
		titleOf,
	}: { readonly urlOf: (event: Event) => string; readonly titleOf: (event: Event) => string },
): string {
	const entries = [
		...events.map(({ event, depth }) => ({ event, depth, lane: 'campaign' })),
		...linked.map(({ event, time }) => ({ event, depth: undefined, lane: time })),
	];
	const rows = entries.map(({ event, depth, lane }) => {
		const { killed } = event.toll;
		return [
			event.id,
			lane,
			depth,
			event.date.edtf,
			machineDate(event.date),
			machineEnd(event.date),
			titleOf(event),
			event.type.id,
			event.sites.map(({ place }) => place.id),
			killed?.low,
			killed?.best,
			killed?.high,
			event.status,
			urlOf(event),
		];
	});
	return toCsv(eventColumns, { rows });
}

/** Writes the links of a campaign as CSV with a header: `part_of` from a part to its whole, `related` from the earlier event to the later. */
export function campaignLinksToCsv({ events, related }: Campaign): string {
	const rows = [
		...events.flatMap(({ event, within }) => (within ? [[event.id, within.id, 'part_of']] : [])),
		...related.map(([from, to]) => [from.id, to.id, 'related']),
	];
	return toCsv(['from', 'to', 'kind'], { rows });
}

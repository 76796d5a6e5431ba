import { millisecondsInDay } from './date.ts';
import type { Event, Timeline } from './timeline.ts';

/** An event of a campaign: how many larger events it lies within, and the nearest of them. */
export interface CampaignEvent {
	readonly event: Event;
	/** 0 for the campaign's own event. */
	readonly depth: number;
	readonly within?: Event;
}

/** When an event outside a campaign began, seen from the campaign; it may have lasted into it, or beyond. */
export type LinkedTime = 'before' | 'meanwhile' | 'after';

/** An event outside a campaign that is related to events in it. */
export interface LinkedEvent {
	readonly event: Event;
	readonly time: LinkedTime;
}

/** Two related events, the earlier one in the record's order first. */
export type RelatedPair = readonly [Event, Event];

/** A larger event with the events that are part of it, directly or through others, and those related to them. */
export interface Campaign {
	readonly whole: Event;
	/** The whole first, each event before its parts, parts in the order of time. */
	readonly events: readonly CampaignEvent[];
	/** Outside the campaign, in the order of time. */
	readonly linked: readonly LinkedEvent[];
	/** Each pair once, at least one of the two in the campaign. */
	readonly related: readonly RelatedPair[];
	/** From the first instant of its events to the last that is known: half open, UTC milliseconds. */
	readonly start: number;
	readonly end: number;
}

/** How many events a campaign has at least, with those related to it: fewer are told by the page of its event. */
export const fewestEvents = 4;

/** Lists the larger events with parts that make a campaign, in the order of time; what was retracted is left out. */
export function listCampaigns(timeline: Pick<Timeline, 'events' | 'eventsById'>): Campaign[] {
	return timeline.events
		.filter((event) => event.parts.length > 0 && isStanding(event) && !findWhole(timeline, event))
		.map((whole) => toCampaign(whole, timeline))
		.filter(
			({ events, linked }) => events.length > 1 && events.length + linked.length >= fewestEvents,
		)
		.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Lists the ids of all campaigns as parameters of their pages. */
export function campaignIds(timeline: Pick<Timeline, 'events' | 'eventsById'>) {
	return listCampaigns(timeline).map(({ whole }) => ({ id: whole.id }));
}

/** Returns the campaign of an id; any other id throws. */
export function getCampaign(
	timeline: Pick<Timeline, 'events' | 'eventsById'>,
	id: string | undefined,
): Campaign {
	const campaign = listCampaigns(timeline).find(({ whole }) => whole.id === id);
	if (!campaign) throw new Error(`Expected a campaign, found ${id ?? 'nothing'}`);
	return campaign;
}

/** Tells whether there is any campaign. */
export function hasCampaigns(timeline: Pick<Timeline, 'events' | 'eventsById'>): boolean {
	return listCampaigns(timeline).length > 0;
}

/** Finds the outermost event of the campaign that an event belongs to; nothing where it belongs to none. */
export function findCampaignEvent(
	timeline: Pick<Timeline, 'events' | 'eventsById'>,
	event: Event,
): Event | undefined {
	if (!isStanding(event)) return undefined;
	let whole = event;
	for (let next = findWhole(timeline, whole); next; next = findWhole(timeline, whole)) whole = next;
	if (whole === event && event.parts.length === 0) return undefined;
	const { events, linked } = toCampaign(whole, timeline);
	return events.length > 1 && events.length + linked.length >= fewestEvents ? whole : undefined;
}

function isStanding({ status }: Event): boolean {
	return status !== 'retracted';
}

function findWhole({ eventsById }: Pick<Timeline, 'eventsById'>, { partOf }: Event) {
	const whole = partOf === undefined ? undefined : eventsById.get(partOf);
	return whole && isStanding(whole) ? whole : undefined;
}

function toCampaign(whole: Event, { eventsById }: Pick<Timeline, 'eventsById'>): Campaign {
	const positions = new Map([...eventsById.keys()].map((id, position) => [id, position]));
	const positionOf = ({ id }: Event) => positions.get(id) ?? -1;
	const inOrder = (ids: readonly string[]) =>
		ids
			.flatMap((id) => eventsById.get(id) ?? [])
			.filter(isStanding)
			.sort((a, b) => positionOf(a) - positionOf(b));
	const events = nest({ event: whole, depth: 0 });
	const inside = new Set(events.map(({ event }) => event));
	const start = Math.min(...events.map(({ event }) => event.date.start));
	// What is not over yet would stretch the time of all others to the end of the record.
	const end = Math.max(
		...events.map(({ event: { date } }) =>
			date.isOpen ? date.start + millisecondsInDay : date.end,
		),
	);
	const related = events.flatMap(({ event }) =>
		inOrder(event.related)
			// A pair inside is met at both of its ends.
			.filter((other) => !inside.has(other) || positionOf(event) < positionOf(other))
			.map((other): RelatedPair => {
				return positionOf(event) < positionOf(other) ? [event, other] : [other, event];
			}),
	);
	const linked = inOrder([...new Set(related.flat().map(({ id }) => id))])
		.filter((event) => !inside.has(event))
		.map((event): LinkedEvent => ({ event, time: timeOf(event, { start, end }) }));
	return { whole, events, linked, related, start, end };

	function nest(entry: CampaignEvent): CampaignEvent[] {
		const { event, depth } = entry;
		const parts = inOrder(event.parts).map((part) => ({
			event: part,
			depth: depth + 1,
			within: event,
		}));
		return [entry, ...parts.flatMap(nest)];
	}
}

function timeOf({ date }: Event, { start, end }: Pick<Campaign, 'start' | 'end'>): LinkedTime {
	if (date.start < start) return 'before';
	return date.start >= end ? 'after' : 'meanwhile';
}

import { countQuarters, type QuarterCount } from './count-quarters.ts';
import type { Actor, Event, Timeline } from './timeline.ts';

/** An event in which an affiliate is named. */
export interface LaneEvent {
	readonly event: Event;
	/** Whether it is said to have done it, or has claimed it: whether one of its roles says so. */
	readonly isActing: boolean;
}

/** What is recorded of an affiliate. */
export interface AffiliateLane {
	readonly actor: Actor;
	/** The actor that it is an affiliate of. */
	readonly of: Actor;
	/** UTC instants, half open: from the pledge, or else from the first event, to what ended it, or else to the end of the timeline. */
	readonly start: number;
	readonly end: number;
	/** The first event that tells of a pledge or an announcement; absent where none is recorded. */
	readonly pledge?: Event;
	/** The event with which it was no longer an affiliate. */
	readonly ending?: Event;
	/** Those that may have happened between start and end, in order of time. */
	readonly events: readonly LaneEvent[];
	/** From the quarter of its start to that of its end. */
	readonly quarters: readonly QuarterCount[];
}

/** The affiliates of one actor, the earliest first. */
export interface AffiliateGroup {
	readonly of: Actor;
	readonly lanes: readonly AffiliateLane[];
}

type Recorded = Pick<Timeline, 'actors' | 'events' | 'site'>;

const actingRoles = ['perpetrator', 'alleged-perpetrator', 'claimant'];

/** Whether the registry names any affiliates. */
export function hasAffiliates({ actors }: Pick<Timeline, 'actors'>): boolean {
	return actors.some(({ affiliate_of }) => affiliate_of !== undefined);
}

/** Lists the lanes of affiliates by whom they are affiliates of, as the registry has them; who is in no standing event has none. */
export function listAffiliates(timeline: Recorded): AffiliateGroup[] {
	const lanes = timeline.actors
		.flatMap((actor) => layLane(actor, timeline) ?? [])
		.sort((a, b) => a.start - b.start || (a.actor.id < b.actor.id ? -1 : 1));
	return timeline.actors
		.map((of) => ({ of, lanes: lanes.filter((lane) => lane.of === of) }))
		.filter((group) => group.lanes.length > 0);
}

function layLane(actor: Actor, { actors, events, site }: Recorded): AffiliateLane | undefined {
	const of = actors.find(({ id }) => id === actor.affiliate_of);
	const named = events.filter(
		({ status, actors: roles }) =>
			status !== 'retracted' && roles.some((role) => role.actor.id === actor.id),
	);
	const ending = named.find(({ id }) => id === actor.affiliate_until);
	// What ended it, or came after that, may be of such a type too.
	const before = ending ? named.slice(0, named.indexOf(ending)) : named;
	const pledge = before.find(({ type }) => type.affiliation);
	const first = pledge ?? before[0] ?? ending;
	if (!of || !first) return undefined;
	const start = Math.max(first.date.start, site.start);
	const end = Math.max(Math.min(ending?.date.end ?? site.end, site.end), start + 1);
	const own = named
		.filter(({ date }) => date.start < end && date.end > start)
		.map((event): LaneEvent => ({ event, isActing: isActing(event, actor) }));
	return {
		actor,
		of,
		start,
		end,
		...(pledge ? { pledge } : {}),
		...(ending ? { ending } : {}),
		events: own,
		quarters: countQuarters(own, { start, end }),
	};
}

function isActing({ actors }: Event, actor: Actor): boolean {
	return actors.some(({ actor: { id }, role }) => id === actor.id && actingRoles.includes(role));
}

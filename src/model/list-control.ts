import { millisecondsInDay } from './date.ts';
import type { Actor, Control, Event, Place, Timeline } from './timeline.ts';

/** How much of a place one holder held. */
export type Share = Pick<Control, 'holder' | 'extent'>;

/**
 * A stretch of time in which no change is recorded at a place: UTC instants, half open. It begins
 * with an event that says who held what from then on.
 */
export interface Holding {
	readonly event: Event;
	/** The largest first. */
	readonly shares: readonly Share[];
	/** Who had held the place before and so held what was left, where the shares leave any and that is recorded. */
	readonly rest?: Actor;
	/** Who held the larger part: the first share, or `rest` where that share is but a part. */
	readonly main: Actor;
	readonly start: number;
	/** When the change was over at the latest: `start` where its day is known. */
	readonly settled: number;
	/** When the next recorded change begins, or else the end of the timeline. */
	readonly end: number;
	/** Whether no later change is recorded, so that the record does not say how long it lasted. */
	readonly isLast: boolean;
}

/** A place and its holdings, which follow each other without a gap and never overlap. */
export interface PlaceControl {
	readonly place: Place;
	readonly holdings: readonly Holding[];
}

/**
 * Lists who held which place when, from the events' `control` alone: nothing before the first recorded
 * change. Places stand in the order of their first change; retracted events are left out.
 */
export function listControl({ events, site }: Pick<Timeline, 'events' | 'site'>): PlaceControl[] {
	const changes = new Map<string, { place: Place; events: Event[] }>();
	for (const event of events) {
		if (event.status === 'retracted' || event.date.start >= site.end) continue;
		for (const place of new Set(event.control.map((control) => control.place))) {
			const known = changes.get(place.id) ?? { place, events: [] };
			changes.set(place.id, known);
			known.events.push(event);
		}
	}
	return [...changes.values()].map(({ place, events: ofPlace }) => ({
		place,
		holdings: listHoldings(place, { events: ofPlace, end: site.end }),
	}));
}

function listHoldings(
	place: Place,
	{ events, end: horizon }: { readonly events: readonly Event[]; readonly end: number },
): Holding[] {
	const holdings: Holding[] = [];
	events.forEach((event, position) => {
		const shares = event.control
			.filter((control) => control.place.id === place.id)
			.sort((a, b) => sizes[b.extent] - sizes[a.extent]);
		const [largest] = shares;
		if (!largest) return;
		const next = events[position + 1];
		const { start } = event.date;
		const end = next?.date.start ?? horizon;
		const before = holdings.at(-1)?.main;
		const leavesRest =
			before !== undefined &&
			shares.every(({ holder, extent }) => extent !== 'full' && holder.id !== before.id);
		holdings.push({
			event,
			shares: shares.map(({ holder, extent }) => ({ holder, extent })),
			...(leavesRest ? { rest: before } : {}),
			main: leavesRest && largest.extent === 'part' ? before : largest.holder,
			start,
			settled: Math.min(Math.max(event.date.end - millisecondsInDay, start), end),
			end,
			isLast: next === undefined,
		});
	});
	return holdings;
}

const sizes = { full: 3, most: 2, part: 1 } as const;

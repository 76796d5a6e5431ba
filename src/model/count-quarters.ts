import { stretchAt } from './calendar-stretch.ts';
import type { Event } from './timeline.ts';

/** An event that counts, and as what. */
interface CountedEvent {
	readonly event: Pick<Event, 'id' | 'date'>;
	readonly isActing: boolean;
}

/** Events are cut into this many equal parts: whole numbers, whose sums are exact. */
export const partsOfEvent = 100;

/** A quarter and what is recorded in it: UTC instants, half open. */
export interface QuarterCount {
	readonly start: number;
	readonly end: number;
	/** Hundredths of events, of those that the actor is said to have done or has claimed, and of all others. */
	readonly acting: number;
	readonly other: number;
	/** The ids of the events that happened in it, or may have. */
	readonly events: readonly string[];
	/** How many of them happened in it as a whole. */
	readonly whole: number;
}

/**
 * Counts events by quarter, from that of the start to that of the end. An event that reaches over
 * quarters, or whose day is not known, is spread over the days on which it may have happened; the
 * counts of all quarters add up to the number of events exactly. What lies outside counts at the edge.
 */
export function countQuarters(
	events: readonly CountedEvent[],
	{ start, end }: { readonly start: number; readonly end: number },
): QuarterCount[] {
	const quarters = listQuarters(start, end);
	const first = quarters[0]?.start ?? start;
	const last = quarters.at(-1)?.end ?? end;
	const shares = events.map(({ event: { id, date }, isActing }) => {
		const from = Math.max(first, Math.min(date.start, last - 1));
		const to = Math.max(from + 1, Math.min(date.end, last));
		const upTo = (instant: number) => {
			const share = (Math.min(Math.max(instant, from), to) - from) / (to - from);
			return Math.round(share * partsOfEvent);
		};
		return { id, isActing, from, to, upTo };
	});
	return quarters.map((quarter) => {
		const here = shares.filter(({ from, to }) => from < quarter.end && to > quarter.start);
		const sum = (isActing: boolean) =>
			here
				.filter((share) => share.isActing === isActing)
				.reduce((total, { upTo }) => total + upTo(quarter.end) - upTo(quarter.start), 0);
		return {
			...quarter,
			acting: sum(true),
			other: sum(false),
			events: here.map(({ id }) => id),
			whole: here.filter(({ from, to }) => from >= quarter.start && to <= quarter.end).length,
		};
	});
}

function listQuarters(start: number, end: number): { start: number; end: number }[] {
	const quarters = [];
	for (let at = start; at < end;) {
		const quarter = stretchAt(at, 'quarter');
		quarters.push(quarter);
		at = quarter.end;
	}
	return quarters;
}

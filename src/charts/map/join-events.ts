import type { PlacedEvents } from './count-places.ts';

/** What was joined for the last layout of a record, by the places. */
const latest = new WeakMap<readonly PlacedEvents[], ReadonlyMap<string, readonly number[]>>();

/**
 * Returns the function that joins the events of some places of a record: ascending, an event at two of them once. One
 * is made for each layout; it knows what the last one joined, for a map that is moved asks mostly for the same places.
 */
export function createEventJoiner(
	record: readonly PlacedEvents[],
): (members: readonly PlacedEvents[]) => readonly number[] {
	const before = latest.get(record);
	const now = new Map<string, readonly number[]>();
	latest.set(record, now);
	return (members) => {
		const [first] = members;
		if (first && members.length === 1) return first.events;
		const key = members.map(({ place }) => place).join();
		const events =
			before?.get(key) ??
			[...new Set(members.flatMap((member) => member.events))].sort((a, b) => a - b);
		now.set(key, events);
		return events;
	};
}

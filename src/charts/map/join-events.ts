import type { PlacedEvents } from './count-places.ts';

const joined = new WeakMap<readonly PlacedEvents[], Map<string, readonly number[]>>();

/**
 * Joins the events of some places of a record: ascending, an event at two of them once. What is joined is remembered as
 * long as the record is, for a map that is moved asks for the same places at every frame.
 */
export function joinEvents(
	record: readonly PlacedEvents[],
	members: readonly PlacedEvents[],
): readonly number[] {
	const [first] = members;
	if (first && members.length === 1) return first.events;
	const known = joined.get(record) ?? new Map<string, readonly number[]>();
	joined.set(record, known);
	const key = members.map(({ place }) => place).join();
	const events =
		known.get(key) ??
		[...new Set(members.flatMap((member) => member.events))].sort((a, b) => a - b);
	known.set(key, events);
	return events;
}

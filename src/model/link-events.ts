import type { LoadedEvent } from '../schema/content.ts';

/** The ids that lead from an event to its parts and to the events related to it. */
export interface EventLinks {
	readonly parts: ReadonlyMap<string, readonly string[]>;
	readonly related: ReadonlyMap<string, readonly string[]>;
}

/** Turns `part_of` and `related` round, so that both ends know of each other. */
export function linkEvents(events: readonly LoadedEvent[]): EventLinks {
	const ids = new Set(events.map(({ id }) => id));
	const parts = new Map<string, string[]>();
	const related = new Map<string, string[]>();
	const add = (map: Map<string, string[]>, from: string, to: string) => {
		const list = map.get(from) ?? [];
		if (ids.has(to) && !list.includes(to)) map.set(from, [...list, to].sort());
	};
	for (const { id, data } of events) {
		if (data.part_of !== undefined) add(parts, data.part_of, id);
		for (const other of data.related) {
			add(related, id, other);
			add(related, other, id);
		}
	}
	return { parts, related };
}

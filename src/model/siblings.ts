import type { Event, Timeline } from './timeline.ts';

/** An event among the parts of the larger one that it belongs to. */
export interface Siblings {
	readonly whole: Event;
	/** In the order of time, with the event itself. */
	readonly parts: readonly Event[];
	/** From 1. */
	readonly position: number;
}

/** Finds an event among the parts of its whole; nothing where it is part of none. */
export function siblingsOf(
	{ eventsById }: Pick<Timeline, 'eventsById'>,
	event: Event,
): Siblings | undefined {
	const whole = event.partOf === undefined ? undefined : eventsById.get(event.partOf);
	if (!whole) return undefined;
	const ids = new Set(whole.parts);
	// The map keeps the record's order, which is that of time.
	const parts = [...eventsById.values()].filter(({ id }) => ids.has(id));
	return { whole, parts, position: parts.indexOf(event) + 1 };
}

/** So many items of a list, with one of them as near to their middle as the ends allow. */
export function windowAround<Item>(
	items: readonly Item[],
	{ item, count }: { readonly item: Item; readonly count: number },
): readonly Item[] {
	const centred = items.indexOf(item) - Math.floor(count / 2);
	const start = Math.max(0, Math.min(centred, items.length - count));
	return items.slice(start, start + count);
}

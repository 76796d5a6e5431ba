/** Where a reader is in the list: the event of the uppermost row on the screen, and its distance from the edge in pixels. */
export interface ListPlace {
	readonly id: string;
	readonly offset: number;
}

/** Reads the place from what the history keeps of a page; nothing where it keeps none. */
export function parsePlace(state: unknown): ListPlace | undefined {
	if (!isRecord(state) || !isRecord(state['listPlace'])) return undefined;
	const { id, offset } = state['listPlace'];
	return typeof id === 'string' && typeof offset === 'number' ? { id, offset } : undefined;
}

/** Puts the place among what the history keeps of a page, or takes it away. */
export function withPlace(state: unknown, place: ListPlace | undefined): unknown {
	const others = Object.entries(isRecord(state) ? state : {}).filter(
		([key]) => key !== 'listPlace',
	);
	const kept = place ? [...others, ['listPlace', place] as const] : others;
	return kept.length === 0 ? null : Object.fromEntries(kept);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null;
}

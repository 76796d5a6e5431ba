import { isoDay, millisecondsInDay } from '../model/date.ts';
import { queryOfChoices } from './query-of-choices.ts';

/** Writes the query at which the explorer shows the events of an actor in a stretch of time: UTC instants, half open. */
export function exploreLane(
	{ id }: { readonly id: string },
	{ start, end }: { readonly start: number; readonly end: number },
): string {
	const days = { from: isoDay(start), to: isoDay(end - millisecondsInDay) };
	return queryOfChoices({ actor: [id] }, days);
}

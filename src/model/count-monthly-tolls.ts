import { countTolls, sumTolls, type TollEntry, type TollSum } from './count-tolls.ts';
import { groupTollsInTime, type TollGroup } from './group-tolls.ts';
import type { Event } from './timeline.ts';

/** What is reported of those killed in some events, by month; no figure is in two of these. */
export interface MonthlyTolls {
	/** Keys are `2014-06`, in order. */
	readonly months: readonly TollGroup<string>[];
	/** Of all that is in the months. */
	readonly sum: TollSum;
	/** Events with a figure that lasted over several months, or began before the window; the deadliest first. */
	readonly spanning: readonly TollEntry[];
	/** Parts of a larger event in the months that has a figure of its own, which is counted in their stead. */
	readonly within: number;
	/** Events without a figure. */
	readonly silent: number;
}

/**
 * Counts those killed by month in events chosen for a window of UTC instants, half open. Only a larger event that is
 * itself in the months stands in for its parts.
 */
export function countMonthlyTolls(
	events: readonly Event[],
	{ window }: { readonly window: { readonly start: number; readonly end: number } },
): MonthlyTolls {
	const reported = events.flatMap((event): TollEntry[] => {
		const range = event.status === 'retracted' ? undefined : event.toll.killed;
		return range ? [{ event, range }] : [];
	});
	const isInside = ({ event: { date } }: TollEntry) =>
		date.start >= window.start && date.end <= window.end;
	const drawn = groupTollsInTime(reported.filter(isInside), { unit: 'month' }).groups.flatMap(
		({ entries }) => entries.map(({ event }) => event),
	);
	const eventsById = new Map(drawn.map((event) => [event.id, event]));
	const { counted, within } = countTolls({ events: drawn, eventsById }, 'killed');
	const isDrawn = ({ event }: TollEntry) => eventsById.has(event.id);
	return {
		months: groupTollsInTime(counted, { unit: 'month' }).groups,
		sum: sumTolls(counted),
		spanning: reported
			.filter((entry) => !isDrawn(entry))
			.sort((a, b) => b.range.best - a.range.best),
		within: within.length,
		silent: events.filter(({ status }) => status !== 'retracted').length - reported.length,
	};
}

import { group } from 'd3-array';
import { sumTolls, type TollEntry, type TollSum } from './count-tolls.ts';
import { monthOf, yearOf } from './date.ts';
import type { Country, EventType } from './timeline.ts';

/** A sum and what its events share. */
export interface TollGroup<Key> {
	readonly key: Key;
	readonly entries: readonly TollEntry[];
	readonly sum: TollSum;
}

/** Sums by a stretch of the calendar, and the events that no one stretch holds. */
export interface TollsInTime {
	/** Keys are `2014` for a year, `2014-06` for a month; in order, only those with figures. */
	readonly groups: readonly TollGroup<string>[];
	readonly spanning: readonly TollEntry[];
}

/** Sums by the month or year in which all possible days of an event lie. */
export function groupTollsInTime(
	entries: readonly TollEntry[],
	{ unit }: { readonly unit: 'month' | 'year' },
): TollsInTime {
	const keyOf = (instant: number) =>
		unit === 'year'
			? String(yearOf(instant))
			: `${yearOf(instant)}-${String(monthOf(instant)).padStart(2, '0')}`;
	const isWithin = ({ event: { date } }: TollEntry) => keyOf(date.start) === keyOf(date.end - 1);
	const groups = groupTolls(entries.filter(isWithin), ({ event }) => keyOf(event.date.start));
	return {
		groups: groups.sort((a, b) => (a.key < b.key ? -1 : 1)),
		spanning: entries.filter((entry) => !isWithin(entry)),
	};
}

/** Sums by country, the most first; events in several countries, or in none, have no key. */
export function groupTollsByCountry(
	entries: readonly TollEntry[],
): TollGroup<Country | undefined>[] {
	return mostFirst(
		groupTolls(entries, ({ event: { countries } }) =>
			countries.length === 1 ? countries[0] : undefined,
		),
	);
}

/** Sums by kind of event, the most first. */
export function groupTollsByType(entries: readonly TollEntry[]): TollGroup<EventType>[] {
	return mostFirst(groupTolls(entries, ({ event }) => event.type));
}

/** The events with the highest best figures, the most first; of equal ones the earlier first. */
export function deadliest(entries: readonly TollEntry[], count: number): TollEntry[] {
	return entries.toSorted((a, b) => b.range.best - a.range.best).slice(0, count);
}

function groupTolls<Key>(
	entries: readonly TollEntry[],
	keyOf: (entry: TollEntry) => Key,
): TollGroup<Key>[] {
	return [...group(entries, keyOf)].map(([key, members]) => ({
		key,
		entries: members,
		sum: sumTolls(members),
	}));
}

function mostFirst<Key>(groups: TollGroup<Key>[]): TollGroup<Key>[] {
	return groups.sort((a, b) => b.sum.best - a.sum.best || b.sum.high - a.sum.high);
}

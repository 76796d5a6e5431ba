import { group } from 'd3-array';
import { sumTolls, type TollEntry, type TollSum } from './count-tolls.ts';
import { monthOf, yearOf } from './date.ts';
import type { Actor, Country, EventType } from './timeline.ts';

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

/** Whom events hit or were aimed at: a kind of actor, `several` kinds, or nobody who is named. */
export type TargetKind = Actor['kind'] | 'several' | undefined;

/**
 * Sums by the kind of those whom an event names in the role of target, the most first. Figures are of all who were
 * killed or injured in an event, whoever they were.
 */
export function groupTollsByTarget(entries: readonly TollEntry[]): TollGroup<TargetKind>[] {
	return mostFirst(
		groupTolls(entries, ({ event: { actors } }): TargetKind => {
			const targets = actors.filter(({ role }) => role === 'target');
			const [kind, ...others] = new Set(targets.map(({ actor }) => actor.kind));
			return others.length > 0 ? 'several' : kind;
		}),
	);
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

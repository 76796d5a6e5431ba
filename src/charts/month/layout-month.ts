import { instantOf, millisecondsInDay, monthOf, yearOf } from '../../model/date.ts';
import type { Event } from '../../model/timeline.ts';

/** A dot for one event: its day from 1, and its row from 0 above the axis. */
export interface MonthDot {
	readonly id: string;
	readonly day: number;
	/** The last day of the month that it may have happened on. */
	readonly lastDay: number;
	readonly row: number;
}

export interface MonthLayout {
	/** How many days the month has. */
	readonly days: number;
	readonly rows: number;
	readonly dots: readonly MonthDot[];
}

/**
 * Lays out the events that begin in one month by day: what is known to the day as a dot, what lasted or is less
 * certain as a bar to its last day in the month, in the lowest row that is free.
 */
export function layoutMonth(events: readonly Pick<Event, 'id' | 'date'>[]): MonthLayout {
	const start = events[0]?.date.start ?? 0;
	const first = instantOf(yearOf(start), monthOf(start));
	const days = (instantOf(yearOf(start), monthOf(start) + 1) - first) / millisecondsInDay;
	const dayOf = (instant: number) => Math.floor((instant - first) / millisecondsInDay) + 1;
	const taken: number[] = [];
	const dots = events.map(({ id, date }): MonthDot => {
		const day = dayOf(date.start);
		const lastDay = Math.min(days, Math.max(day, dayOf(date.end - 1)));
		const free = taken.findIndex((until) => until < day);
		const row = free === -1 ? taken.length : free;
		taken[row] = lastDay;
		return { id, day, lastDay, row };
	});
	return { days, rows: taken.length, dots };
}

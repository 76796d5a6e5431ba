import { isoDay, monthOf } from './date.ts';
import type { Event, Timeline } from './timeline.ts';

/** A day of the year with what happened on it in any year. */
export interface DayOfYear {
	/** 1–12. */
	readonly month: number;
	/** 1–31. */
	readonly day: number;
	/** Earliest year first; never empty. */
	readonly events: readonly Event[];
}

/** Lists the days of the year on which anything happened, in order; only events whose very day is known count, and none that is retracted. */
export function daysOfYear({ events }: Pick<Timeline, 'events'>): DayOfYear[] {
	const days = new Map<string, Event[]>();
	for (const event of events.filter(isOfOneDay)) {
		const key = isoDay(event.date.start).slice(5);
		days.set(key, [...(days.get(key) ?? []), event]);
	}
	return [...days]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([key, found]) => ({
			month: Number(key.slice(0, 2)),
			day: Number(key.slice(3)),
			events: found,
		}));
}

/** Lists the days of a month (1–12) on which anything happened. */
export function daysOfMonth(timeline: Pick<Timeline, 'events'>, month: number): DayOfYear[] {
	const events = timeline.events.filter(({ date }) => monthOf(date.start) === month);
	return daysOfYear({ events });
}

function isOfOneDay({ date, status }: Event): boolean {
	if (status === 'retracted') return false;
	return date.precision === 'day' && !date.isApproximate && !date.isUncertain;
}

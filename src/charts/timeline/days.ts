import { millisecondsInDay } from '../../model/date.ts';

/** Counts the days from 1970 to an instant: the shortest way to write a date into the page. */
export function toDays(instant: number): number {
	return Math.round(instant / millisecondsInDay);
}

/** Returns the instant at which a day, counted from 1970, begins. */
export function fromDays(days: number): number {
	return days * millisecondsInDay;
}

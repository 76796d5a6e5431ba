import { instantOf, millisecondsInDay, monthOf, yearOf } from './date.ts';

/** Stretches of the calendar, from the shortest on. */
export type CalendarUnit = 'day' | 'month' | 'quarter' | 'year';

const monthsIn = { month: 1, quarter: 3, year: 12 } as const;

/** Returns the day, month, quarter or year that an instant lies in: UTC instants in milliseconds, half open. */
export function stretchAt(
	instant: number,
	unit: CalendarUnit,
): { readonly start: number; readonly end: number } {
	if (unit === 'day') {
		const start = Math.floor(instant / millisecondsInDay) * millisecondsInDay;
		return { start, end: start + millisecondsInDay };
	}
	const months = monthsIn[unit];
	const year = yearOf(instant);
	const first = Math.floor((monthOf(instant) - 1) / months) * months + 1;
	return { start: instantOf(year, first), end: instantOf(year, first + months) };
}

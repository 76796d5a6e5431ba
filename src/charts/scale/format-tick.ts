import { monthName, shortMonthName } from '../../i18n/format-date.ts';
import { monthOf, yearOf } from '../../model/date.ts';
import type { TickFormat } from './time-ticks.ts';

/** Returns the words of ticks in a language. */
export function tickFormat(language: string): TickFormat {
	return (instant, unit) => {
		switch (unit) {
			case 'year':
				return String(yearOf(instant));
			case 'quarter':
			case 'month':
				return shortMonthName(monthOf(instant), language);
			case 'day':
				return String(new Date(instant).getUTCDate());
			case 'month-and-year':
				return `${monthName(monthOf(instant), language)} ${yearOf(instant)}`;
		}
	};
}

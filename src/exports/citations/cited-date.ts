import { monthName } from '../../i18n/format-date.ts';
import type { CitedDate } from './citation-item.ts';

/** How a style writes a day: `June 10` or `10 June`. */
export type DayOrder = 'month-first' | 'day-first';

/** The year of a date; of a range the first. */
export function citedYear({ 'date-parts': [first], circa }: CitedDate): string {
	return `${circa ? 'ca. ' : ''}${first?.[0] ?? 'n.d.'}`;
}

/** The day and the month of a date in English, as far as they are known: `10 June`, `June`, nothing. */
export function citedDay({ 'date-parts': dates }: CitedDate, order: DayOrder): string {
	const [first = [], last] = dates;
	if (!last) return formatDay(first, order);
	const isOneMonth = first[0] === last[0] && first[1] === last[1];
	if (!isOneMonth) return `${formatDay(first, order)} – ${formatDay(last, order)}`;
	const days = `${String(first[2])}–${String(last[2])}`;
	const month = monthName(first[1] ?? 1, 'en');
	return order === 'day-first' ? `${days} ${month}` : `${month} ${days}`;
}

/** A date in English with its year last: `June 10, 2014`, `10 June 2014`, `ca. 2014`. */
export function citedDate(date: CitedDate, order: DayOrder): string {
	const day = citedDay(date, order);
	const [first = []] = date['date-parts'];
	const year = String(date['date-parts'].at(-1)?.[0] ?? 'n.d.');
	const comma = order === 'month-first' && first.length > 2 ? ',' : '';
	return `${date.circa ? 'ca. ' : ''}${day === '' ? '' : `${day}${comma} `}${year}`;
}

function formatDay([, month, day]: readonly number[], order: DayOrder): string {
	if (month === undefined) return '';
	const name = monthName(month, 'en');
	if (day === undefined) return name;
	return order === 'day-first' ? `${day} ${name}` : `${name} ${day}`;
}

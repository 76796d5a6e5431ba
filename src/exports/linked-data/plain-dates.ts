import { machineDate, machineEnd, type EventDate } from '../../model/date.ts';

/**
 * Writes when an event happened for schema.org, which has ISO 8601 dates but no word for “about”: a date in doubt
 * (EDTF level 1, `~`, `?` and `%`) is given a step less exactly, `2014-06` for `2014-06-10~`. The end is that of an
 * event that lasted and is over.
 */
export function plainDates(date: EventDate): {
	readonly startDate: string;
	readonly endDate?: string;
} {
	const [first = '', last = ''] = date.edtf.split('/');
	const startDate = plain(machineDate(date), first);
	if (date.precision !== 'range' || date.isOpen) return { startDate };
	return { startDate, endDate: plain(machineEnd(date), last) };
}

function plain(day: string, edtf: string): string {
	const isYear = !day.includes('-');
	return isYear || !/[~?%]$/.test(edtf) ? day : day.replace(/-\d\d$/, '');
}

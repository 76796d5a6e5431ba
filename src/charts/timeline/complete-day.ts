import { instantOf, isoDay } from '../../model/date.ts';

const yearOrMonth = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** Completes a year or a month to its first day, `YYYY-MM-DD`; any other text stays as it is. */
export function toFirstDay(text: string): string {
	const [, year, month = '01'] = yearOrMonth.exec(text) ?? [];
	return year === undefined ? text : `${year}-${month}-01`;
}

/** Completes a year or a month to its last day, `YYYY-MM-DD`; any other text stays as it is. */
export function toLastDay(text: string): string {
	const [, year, month = '12'] = yearOrMonth.exec(text) ?? [];
	return year === undefined ? text : isoDay(instantOf(Number(year), Number(month) + 1, 0));
}

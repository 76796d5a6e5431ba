import { parseEdtf, type DatePrecision } from '../schema/edtf.ts';

/** When something happened: UTC instants in milliseconds, half open, as in d3-time. */
export interface EventDate {
	/** As written, EDTF. */
	readonly edtf: string;
	readonly start: number;
	/** The first instant after; of a date that is still open, the end of the timeline. */
	readonly end: number;
	readonly precision: DatePrecision;
	readonly isOpen: boolean;
	readonly isUncertain: boolean;
	readonly isApproximate: boolean;
}

/** Turns a valid EDTF text into bounds; an open end becomes `horizon`. */
export function toEventDate(edtf: string, horizon = Number.POSITIVE_INFINITY): EventDate {
	const bounds = parseEdtf(edtf);
	if (!bounds) throw new Error(`Expected a checked date, found ${edtf}`);
	const { start, end, precision, isUncertain, isApproximate } = bounds;
	return {
		edtf,
		start,
		end: end ?? Math.max(horizon, start + 1),
		precision,
		isOpen: end === undefined,
		isUncertain,
		isApproximate,
	};
}

/** The length of a UTC day. */
export const millisecondsInDay = 86_400_000;

/** The year of an instant, UTC. */
export function yearOf(instant: number): number {
	return new Date(instant).getUTCFullYear();
}

/** The month of an instant, UTC, 1–12. */
export function monthOf(instant: number): number {
	return new Date(instant).getUTCMonth() + 1;
}

/** The first instant of a month (1–12), or of a year, UTC; month 13 is January of the next year. */
export function instantOf(year: number, month = 1, day = 1): number {
	return Date.UTC(year, month - 1, day);
}

/** The day of an instant as `YYYY-MM-DD`, UTC. */
export function isoDay(instant: number): string {
	return new Date(instant).toISOString().slice(0, 10);
}

/** Reads a day written as `YYYY-MM-DD`; nothing for a day that is not in the calendar. */
export function parseDay(text: string): number | undefined {
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
	const instant = instantOf(Number(year), Number(month), Number(day));
	return !Number.isNaN(instant) && isoDay(instant) === text ? instant : undefined;
}

/** The first day, month or year of a date, as HTML's `datetime` takes it. */
export function machineDate({ edtf }: Pick<EventDate, 'edtf'>): string {
	return parseEdtf(edtf)?.first ?? '';
}

/** Writes the end of an interval for machines, no more exact than it is known: `2025-12` of `2024-12~/2025-12`; empty where there is none. */
export function machineEnd({ edtf }: Pick<EventDate, 'edtf'>): string {
	const [, last = ''] = edtf.split('/');
	return parseEdtf(last)?.first ?? '';
}

/** Counts the days from 1970 to an instant: the shortest way to write a date into the page. */
export function toDays(instant: number): number {
	return Math.round(instant / millisecondsInDay);
}

/** Returns the instant at which a day, counted from 1970, begins. */
export function fromDays(days: number): number {
	return days * millisecondsInDay;
}

/** How exactly a date is known. */
export type DatePrecision = 'day' | 'range' | 'month' | 'year';

/** An EDTF date as bounds: UTC instants in milliseconds, half open (`end` is the first instant after). */
export interface DateBounds {
	readonly start: number;
	/** Absent where the interval is still open (`2014-08/..`). */
	readonly end?: number;
	readonly precision: DatePrecision;
	/** `?`: the date itself is in doubt. */
	readonly isUncertain: boolean;
	/** `~`: the date is about right. */
	readonly isApproximate: boolean;
	/** The first date of the text without qualifier, as in a file name: `2014-06-10`, `2014-06` or `2014`. */
	readonly first: string;
}

interface SingleDate {
	readonly start: number;
	readonly end: number;
	readonly precision: 'day' | 'month' | 'year';
	readonly qualifier: string;
	readonly text: string;
}

const single = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%]?)$/;
const longest = 40;

/**
 * Reads an EDTF level 1 date: a year, month or day, unspecified digits (`2014-06-XX`), one of `?`,
 * `~`, `%` at its end, an interval of two, or one still open (`2014-08/..`). Anything else is undefined.
 *
 * Source: Library of Congress, Extended Date/Time Format, 2019 (ISO 8601-2), levels 0 and 1.
 */
export function parseEdtf(text: string): DateBounds | undefined {
	if (text.length > longest) return undefined;
	const parts = text.split('/');
	const from = parseSingle(parts[0] ?? '');
	if (!from || parts.length > 2) return undefined;
	if (parts.length === 1) return { ...toBounds(from), end: from.end, precision: from.precision };
	if (parts[1] === '..') return { ...toBounds(from), precision: 'range' };
	const to = parseSingle(parts[1] ?? '');
	if (!to || to.start < from.start || to.end <= from.start) return undefined;
	return { ...toBounds(from, to), end: to.end, precision: 'range' };
}

function toBounds(from: SingleDate, to: SingleDate = from) {
	const qualifiers = from.qualifier + to.qualifier;
	return {
		start: from.start,
		isUncertain: /[?%]/.test(qualifiers),
		isApproximate: /[~%]/.test(qualifiers),
		first: from.text,
	};
}

function parseSingle(text: string): SingleDate | undefined {
	const [, years, months, days, qualifier = ''] = single.exec(text) ?? [];
	if (years === undefined) return undefined;
	const year = Number(years);
	if (months === undefined || (months === 'XX' && (days === undefined || days === 'XX'))) {
		return {
			start: utc(year, 1, 1),
			end: utc(year + 1, 1, 1),
			precision: 'year',
			qualifier,
			text: years,
		};
	}
	const month = Number(months);
	if (!(month >= 1 && month <= 12)) return undefined;
	if (days === undefined || days === 'XX') {
		const first = `${years}-${months}`;
		return {
			start: utc(year, month, 1),
			end: utc(year, month + 1, 1),
			precision: 'month',
			qualifier,
			text: first,
		};
	}
	const day = Number(days);
	const start = utc(year, month, day);
	if (day < 1 || new Date(start).getUTCDate() !== day) return undefined;
	const first = `${years}-${months}-${days}`;
	return { start, end: utc(year, month, day + 1), precision: 'day', qualifier, text: first };
}

function utc(year: number, month: number, day: number): number {
	// Date.UTC takes the years 0 to 99 for 1900 to 1999.
	return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** Says how a date that is not EDTF can be written, where the mistake is a common one. */
export function mendDate(value: string): string {
	const western = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(value);
	if (western) {
		const [, day = '', month = '', year = ''] = western;
		return `write the year first: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	}
	const short = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
	if (short) {
		const [, year = '', month = '', day = ''] = short;
		const padded = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
		return padded === value
			? 'look the day up: that one is not in the calendar'
			: `write two digits: ${padded}`;
	}
	const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(value);
	if (compact) return `write hyphens: ${compact[1]}-${compact[2]}-${compact[3]}`;
	if (/T|\d:\d/.test(value)) return 'leave out the time of day and the time zone';
	if (value.includes('/'))
		return 'write the earlier date first, and `..` for an end that is still open: 2014-08/..';
	return 'write 2014-06-29, 2014-06 or 2014, with `?` uncertain, `~` approximate or `%` both, or an interval 2014-06-05/2014-06-10';
}

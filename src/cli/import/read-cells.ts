import { readDateInWords } from '../../authoring/date-in-words.ts';
import { quote } from '../../rules/problem.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import { UnreadableRow, type RowReader } from './row.ts';

/** The most that the record counts. */
const mostPeople = 10_000_000;

/** Puts a text on one line. */
export function toLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Shortens a text to a length, with an ellipsis. */
export function clip(text: string, longest: number): string {
	return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

/** Takes a whole number from `least` to `most`; nothing where the cell is empty. Throws an UnreadableRow for anything else. */
export function takeCount(
	row: RowReader,
	{
		names,
		least = 0,
		most = mostPeople,
	}: { readonly names: readonly string[]; readonly least?: number; readonly most?: number },
): number | undefined {
	const number = readCount(row.peek(...names), { name: names[0] ?? '', least, most });
	row.take(...names);
	return number;
}

/** Reads a whole number as `takeCount` does, and its column stays to be kept. */
export function peekCount(row: RowReader, names: readonly string[]): number | undefined {
	return readCount(row.peek(...names), { name: names[0] ?? '', least: 0, most: mostPeople });
}

function readCount(
	text: string,
	{ name, least, most }: { readonly name: string; readonly least: number; readonly most: number },
): number | undefined {
	if (text === '') return undefined;
	const number = Number(text);
	if (/^\d+(\.0+)?$/.test(text) && number >= least && number <= most) return number;
	throw new UnreadableRow(
		`Expected a whole number from ${least} to ${most} in \`${name}\`, found ${quote(text)}`,
		'write digits alone, without blanks or commas',
	);
}

/** Reads degrees; nothing where the cell holds no number within the bounds. The column stays to be kept. */
export function peekDegrees(
	row: RowReader,
	{ names, most }: { readonly names: readonly string[]; readonly most: 90 | 180 },
): number | undefined {
	const text = row.peek(...names);
	const degrees = Number(text);
	return text !== '' && Math.abs(degrees) <= most ? degrees : undefined;
}

/** Takes a date in EDTF or in words, and returns it in EDTF. Throws an UnreadableRow where there is none. */
export function takeDate(row: RowReader, ...names: readonly string[]): string {
	// Databases write a day as the midnight at its beginning.
	const text = row.take(...names).replace(/[ T]00:00(:00(\.0+)?)?Z?$/, '');
	const read = readDateInWords(text);
	if ('date' in read) return read.date;
	const [name = ''] = names;
	throw new UnreadableRow(`Expected a date in \`${name}\`, found ${quote(text)}`, read.mend);
}

/**
 * Returns a date, or the interval of two; a whole month or year is written as such where it is known
 * no better. Throws an UnreadableRow where the end is before the start.
 */
export function toInterval(
	[start, end]: readonly [string, string],
	{ isVague = false }: { readonly isVague?: boolean } = {},
): string {
	if (end === '' || start === end) return start;
	const [year = '', month = ''] = start.split('-');
	const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	if (isVague && start === `${year}-01-01` && end === `${year}-12-31`) return year;
	if (isVague && start.endsWith('-01') && end === `${year}-${month}-${lastDay}`)
		return `${year}-${month}`;
	const interval = `${start}/${end}`;
	if (parseEdtf(interval)) return interval;
	throw new UnreadableRow(
		`Expected an end on or after the start, found ${quote(interval)}`,
		'mend the dates in the table',
	);
}

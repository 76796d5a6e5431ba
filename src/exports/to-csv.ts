import type { EventRow } from './event-rows.ts';

const columns = [
	'id',
	'title',
	'date_start',
	'date_end',
	'date_precision',
	'date_in_doubt',
	'type',
	'status',
	'significance',
	'countries',
	'places',
	'latitude',
	'longitude',
	'actors',
	'topics',
	'killed_low',
	'killed_best',
	'killed_high',
	'sources',
	'url',
] as const satisfies readonly (keyof EventRow)[];

/** Writes rows as CSV with a header (RFC 4180); several values of a cell stand with semicolons between them. */
export function toCsv(rows: readonly EventRow[]): string {
	const lines = rows.map((row) => columns.map((column) => toCell(row[column])).join(','));
	return [columns.join(','), ...lines, ''].join('\r\n');
}

function toCell(value: EventRow[keyof EventRow]): string {
	const text = typeof value === 'object' ? value.join(';') : String(value ?? '');
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import { toCsvText } from './csv-text.ts';
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
	return toCsvText([columns, ...rows.map((row) => columns.map((column) => toCell(row[column])))]);
}

function toCell(value: EventRow[keyof EventRow]): string {
	return typeof value === 'object' ? value.join(';') : String(value ?? '');
}

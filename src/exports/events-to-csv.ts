import type { EventRow } from './event-rows.ts';
import { toCsv } from './to-csv.ts';

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

/** Writes the rows of some events as CSV, with the columns that need no other table to be read. */
export function eventsToCsv(rows: readonly EventRow[]): string {
	return toCsv(columns, { rows: rows.map((row) => columns.map((column) => row[column])) });
}

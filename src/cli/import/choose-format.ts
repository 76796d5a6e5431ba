import type { ImportMapping } from '../../schema/import-mapping.ts';
import { fromAcled } from './from-acled.ts';
import { fromEventsTable } from './from-events-table.ts';
import { fromGed } from './from-ged.ts';
import { usualProperties } from './from-geojson.ts';
import { fromMapping } from './from-mapping.ts';
import { fromTimelineJs } from './from-timelinejs.ts';
import type { ImportedEvent } from './imported-event.ts';
import type { KnownNames } from './known-names.ts';
import type { RowReader } from './row.ts';

/** A kind of file, and how its rows become events. */
export interface Format {
	readonly name: string;
	readonly toEvent: (row: RowReader, context: ImportContext) => ImportedEvent;
}

/** What rows are read with. */
export interface ImportContext {
	readonly names: KnownNames;
	/** The host at which the site itself is published. */
	readonly ownHost: string;
}

const timelineJs: Format = { name: 'TimelineJS', toEvent: fromTimelineJs };

/** Tables that are known by some of their columns. */
const tables: readonly (Format & { readonly columns: readonly string[] })[] = [
	{
		name: 'UCDP GED',
		columns: ['id', 'date_start', 'where_prec', 'dyad_name'],
		toEvent: (row, { names }) => fromGed(row, names),
	},
	{
		name: 'ACLED',
		columns: ['event_id_cnty', 'event_date', 'event_type'],
		toEvent: (row, { names }) => fromAcled(row, names),
	},
	{
		name: 'table of events of this site',
		columns: ['id', 'date', 'date_precision', 'significance', 'title', 'status'],
		toEvent: fromEventsTable,
	},
	{ ...timelineJs, columns: ['year', 'headline'] },
];

/** Recognises a table by its columns, in any case and order; nothing where it is none that is known. */
export function recogniseTable(columns: Iterable<string>): Format | undefined {
	const present = new Set([...columns].map((name) => name.trim().toLowerCase()));
	return tables.find((format) => format.columns.every((column) => present.has(column)));
}

/** Returns the format of rows that are read as a mapping says. */
export function mappedFormat(mapping: ImportMapping): Format {
	return {
		name: 'rows by a mapping',
		toEvent: (row, { names }) => fromMapping(row, { mapping, names }),
	};
}

/** The formats of JSON files. */
export const jsonFormats = {
	events: timelineJs,
	features: { ...mappedFormat(usualProperties), name: 'GeoJSON' },
};

import { fillTable, type DataTable, type Field } from '../data-table.ts';
import type { Publication } from '../publication.ts';
import type { Event } from '../../model/timeline.ts';
import { tollMeasures } from '../../model/toll.ts';
import { keyFields, listKeys, listOf, type Listed } from './event-lists.ts';

const sourceFields: readonly Field<Listed<Event['sources'][number]>>[] = [
	...keyFields,
	{
		name: 'id',
		type: 'string',
		means: 'The source’s id, unique within its event.',
		constraints: { required: true },
		of: ({ item }) => item.id,
	},
	{
		name: 'title',
		type: 'string',
		means: 'As printed; in square brackets where the printed title was not seen.',
		constraints: { required: true },
		of: ({ item }) => item.title,
	},
	{
		name: 'publisher',
		type: 'string',
		means: 'Id of who published it.',
		constraints: { required: true },
		of: ({ item }) => item.publisher.id,
	},
	{
		name: 'agency',
		type: 'string',
		means: 'Id of whose report it really is, where a site carries an agency’s.',
		of: ({ item }) => item.agency?.id,
	},
	{ name: 'author', type: 'string', means: 'As named there.', of: ({ item }) => item.author },
	{
		name: 'published',
		type: 'string',
		means: 'When it was published, in EDTF: a day, or a month or year where the day is not known.',
		constraints: { required: true },
		of: ({ item }) => item.published,
	},
	{
		name: 'language',
		type: 'string',
		means: 'Its language (BCP 47).',
		constraints: { required: true },
		of: ({ item }) => item.language,
	},
	{ name: 'url', type: 'string', means: 'Its address.', of: ({ item }) => item.url },
	{
		name: 'locator',
		type: 'string',
		means: 'Where in a printed work or court file: report number, page.',
		of: ({ item }) => item.locator,
	},
	{
		name: 'archive_url',
		type: 'string',
		means: 'A public archive’s copy of that very page.',
		of: ({ item }) => item.archiveUrl,
	},
];

/** One row per work that an event cites. */
export function sourcesTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'sources',
			title: 'Sources',
			means:
				'One row per work that an event cites, numbered as on the event’s page. A work that several events cite has a row for each.',
			primaryKey: ['event', 'id'],
			foreignKeys: [
				listKeys.toEvents,
				{ fields: ['publisher'], table: 'publishers', references: ['id'] },
				{ fields: ['agency'], table: 'publishers', references: ['id'] },
			],
			fields: sourceFields,
		},
		{ from: listOf(publication, ({ sources }) => sources) },
	);
}

type Report = Event['sources'][number]['reports'][number];

const reportFields: readonly Field<Listed<Report>>[] = [
	...keyFields,
	{
		name: 'source',
		type: 'string',
		means: 'Id of the source within the event.',
		constraints: { required: true },
		of: ({ item }) => item.source,
	},
	{
		name: 'measure',
		type: 'string',
		means: 'What is counted; attackers stand apart from other people.',
		constraints: { required: true, enum: tollMeasures },
		of: ({ item }) => item.measure,
	},
	{
		name: 'low',
		type: 'integer',
		means: 'The figure, or the lower end of a range. Alone it is a minimum: “at least”.',
		constraints: { minimum: 0 },
		of: ({ item }) => item.low,
	},
	{
		name: 'high',
		type: 'integer',
		means: 'The figure, or the upper end of a range. Alone it is a maximum: “up to”.',
		constraints: { minimum: 0 },
		of: ({ item }) => item.high,
	},
	{
		name: 'said_by',
		type: 'string',
		means: 'Who gave the figure, where the source says so.',
		of: ({ item }) => item.saidBy,
	},
	{
		name: 'as_of',
		type: 'string',
		means: 'For which day it holds, in EDTF; the day of publication where nothing else is said.',
		constraints: { required: true },
		of: ({ item }) => item.asOf,
	},
];

/** One row per figure that a source reports. */
export function reportsTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'reports',
			title: 'Reported figures',
			means:
				'One row per figure that one source gives for one event: what the low, best and high of events.csv are made from.',
			primaryKey: listKeys.primaryKey,
			foreignKeys: [
				listKeys.toEvents,
				{ fields: ['event', 'source'], table: 'sources', references: ['event', 'id'] },
			],
			fields: reportFields,
		},
		{ from: listOf(publication, ({ sources }) => sources.flatMap(({ reports }) => reports)) },
	);
}

import { toEventRows } from '../event-rows.ts';
import { fillTable, type DataTable, type Field } from '../data-table.ts';
import { absolute, type Publication } from '../publication.ts';
import { changesOf } from '../record-dates.ts';
import { allPositions } from '../../model/event-table.ts';
import { statuses } from '../../schema/event.ts';
import { dateFields } from './date-fields.ts';
import type { PublishedEvent } from './published-event.ts';
import { tollFields } from './toll-fields.ts';

const fields: readonly Field<PublishedEvent>[] = [
	{
		name: 'id',
		type: 'string',
		means: 'The event’s permanent id: its date and a few words.',
		constraints: { required: true, unique: true },
		of: ({ row }) => row.id,
	},
	{
		name: 'title',
		type: 'string',
		means: 'What happened and where, in neutral words.',
		constraints: { required: true },
		of: ({ row }) => row.title,
	},
	{
		name: 'title_ar',
		type: 'string',
		means: 'The title in Arabic, where the event has been translated.',
		of: ({ event }) => event.texts['ar']?.title,
	},
	{
		name: 'summary',
		type: 'string',
		means: 'What happened, in one or two sentences.',
		constraints: { required: true },
		of: ({ event }) => event.summary,
	},
	...dateFields,
	{
		name: 'type',
		type: 'string',
		means: 'The kind of event; types.csv gives its name and definition.',
		constraints: { required: true },
		of: ({ row }) => row.type,
	},
	{
		name: 'status',
		type: 'string',
		means:
			'How well it is established. confirmed: by a court, the UN, the responsible party or overwhelming evidence; corroborated: by two or more independent sources; contested: rival accounts exist; retracted: should not have been recorded, leave it out of counts.',
		constraints: { required: true, enum: statuses },
		of: ({ row }) => row.status,
	},
	{
		name: 'significance',
		type: 'integer',
		means:
			'The editors’ grade: 5 changed the course, 4 known worldwide, 3 national, 2 local, 1 for the record.',
		constraints: { required: true, minimum: 1, maximum: 5 },
		of: ({ row }) => row.significance,
	},
	{
		name: 'countries',
		type: 'list',
		means: 'Where it happened, ISO 3166-1 alpha-2.',
		of: ({ row }) => row.countries,
	},
	{
		name: 'places',
		type: 'list',
		means: 'Ids of the places where it happened; event-places.csv has one row for each.',
		of: ({ row }) => row.places,
	},
	{
		name: 'latitude',
		type: 'number',
		means: 'Degrees north (WGS84) of the first place that has a position.',
		constraints: { minimum: -90, maximum: 90 },
		of: ({ row }) => row.latitude,
	},
	{
		name: 'longitude',
		type: 'number',
		means: 'Degrees east (WGS84) of the first place that has a position.',
		constraints: { minimum: -180, maximum: 180 },
		of: ({ row }) => row.longitude,
	},
	{
		name: 'actors',
		type: 'list',
		means:
			'Ids of those concerned; their roles are in event-actors.csv. Being listed says nothing about guilt.',
		of: ({ row }) => row.actors,
	},
	{ name: 'topics', type: 'list', means: 'Ids of topics.', of: ({ row }) => row.topics },
	...tollFields,
	{
		name: 'toll_note',
		type: 'string',
		means: 'What to know about the figures.',
		of: ({ event }) => event.tollNote,
	},
	{
		name: 'part_of',
		type: 'string',
		means:
			'The larger event it belongs to. A battle and its parts may both have tolls: do not add them up.',
		of: ({ partOf }) => partOf,
	},
	{
		name: 'related',
		type: 'list',
		means: 'Ids of related events; given on both sides.',
		of: ({ event }) => event.related,
	},
	{
		name: 'sources',
		type: 'integer',
		means: 'How many works the event cites.',
		constraints: { required: true, minimum: 1 },
		of: ({ row }) => row.sources,
	},
	{
		name: 'origins',
		type: 'integer',
		means:
			'How many independent origins these works have: copies of one agency’s report count once.',
		constraints: { required: true, minimum: 1 },
		of: ({ event }) => event.origins.length,
	},
	{
		name: 'content_warning',
		type: 'list',
		means: 'What a reader may want to be warned of.',
		of: ({ event }) => event.contentWarning,
	},
	{
		name: 'keywords',
		type: 'list',
		means: 'Other spellings under which it is searched for.',
		of: ({ event }) => event.keywords,
	},
	{
		name: 'aliases',
		type: 'list',
		means: 'Earlier ids; their addresses lead to this one.',
		of: ({ event }) => event.aliases,
	},
	{
		name: 'ucdp_ged',
		type: 'list',
		means: 'Ids of the same event in the UCDP Georeferenced Event Dataset.',
		of: ({ event }) => event.data.ids?.ucdp_ged?.map(String),
	},
	{
		name: 'wikidata',
		type: 'string',
		means: 'The same event in Wikidata.',
		of: ({ event }) => event.data.ids?.wikidata,
	},
	{
		name: 'added',
		type: 'date',
		means: 'The day it entered the record.',
		constraints: { required: true },
		of: ({ event }) => event.added,
	},
	{
		name: 'changed',
		type: 'date',
		means: 'The day it was added or last corrected.',
		constraints: { required: true },
		of: ({ event }) => changesOf(event).at(-1),
	},
	{
		name: 'url',
		type: 'string',
		means: 'The address of its page, which does not change.',
		constraints: { required: true, unique: true },
		of: ({ row }) => row.url,
	},
];

/** One row per event: what most questions need. */
export function eventsTable(publication: Publication): DataTable {
	const { timeline, table, addresses } = publication;
	const rows = toEventRows(table, {
		positions: [...allPositions(table)],
		urlOf: (id) => absolute(publication, addresses.event(id)),
	});
	const from = rows.flatMap((row): PublishedEvent[] => {
		const event = timeline.eventsById.get(row.id);
		if (!event) return [];
		const partOf = event.partOf !== undefined && timeline.eventsById.has(event.partOf);
		return [{ row, event, partOf: partOf ? event.partOf : undefined }];
	});
	return fillTable(
		{
			name: 'events',
			title: 'Events',
			means: 'One row per event, in the order of their dates.',
			primaryKey: ['id'],
			foreignKeys: [
				{ fields: ['type'], table: 'types', references: ['id'] },
				{ fields: ['part_of'], references: ['id'] },
			],
			fields,
		},
		{ from },
	);
}

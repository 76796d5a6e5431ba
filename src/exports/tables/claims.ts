import { fillTable, type DataTable, type Field } from '../data-table.ts';
import type { Publication } from '../publication.ts';
import type { Event } from '../../model/timeline.ts';
import { claimStatuses } from '../../schema/claim-status.ts';
import { claimKinds, extents } from '../../schema/event.ts';
import { keyFields, listKeys, listOf, type Listed } from './event-lists.ts';

const claimFields: readonly Field<Listed<Event['claims'][number]>>[] = [
	...keyFields,
	{
		name: 'text',
		type: 'string',
		means: 'What is claimed, in our words.',
		constraints: { required: true },
		of: ({ item }) => item.text,
	},
	{
		name: 'said_by',
		type: 'string',
		means: 'Who says it.',
		constraints: { required: true },
		of: ({ item }) => item.saidBy,
	},
	{
		name: 'anonymous',
		type: 'boolean',
		means: 'Whether whoever says it is not named.',
		constraints: { required: true },
		of: ({ item }) => item.isAnonymous,
	},
	{
		name: 'kind',
		type: 'string',
		means: 'What the claim is about.',
		constraints: { required: true, enum: claimKinds },
		of: ({ item }) => item.kind,
	},
	{
		name: 'status',
		type: 'string',
		means: 'Where the claim stands.',
		constraints: { required: true, enum: claimStatuses },
		of: ({ item }) => item.status,
	},
	{
		name: 'about_actor',
		type: 'string',
		means: 'Id of the actor that it is about.',
		of: ({ item }) => item.aboutActor?.id,
	},
	{
		name: 'sources',
		type: 'list',
		means: 'Ids of the event’s sources that report it.',
		constraints: { required: true },
		of: ({ item }) => item.sources,
	},
];

/** One row per claim. */
export function claimsTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'claims',
			title: 'Claims',
			means: 'One row per claim: what somebody says that is disputed, secret or self-serving.',
			primaryKey: listKeys.primaryKey,
			foreignKeys: [
				listKeys.toEvents,
				{ fields: ['about_actor'], table: 'actors', references: ['id'] },
			],
			fields: claimFields,
		},
		{ from: listOf(publication, ({ claims }) => claims) },
	);
}

const controlFields: readonly Field<Listed<Event['control'][number]>>[] = [
	...keyFields,
	{
		name: 'place',
		type: 'string',
		means: 'Id of the place.',
		constraints: { required: true },
		of: ({ item }) => item.place.id,
	},
	{
		name: 'holder',
		type: 'string',
		means: 'Id of the actor that holds it from this event on.',
		constraints: { required: true },
		of: ({ item }) => item.holder.id,
	},
	{
		name: 'extent',
		type: 'string',
		means: 'How much of the place.',
		constraints: { required: true, enum: extents },
		of: ({ item }) => item.extent,
	},
];

/** One row per change of who holds a place. */
export function controlTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'control',
			title: 'Control of places',
			means: 'One row per place and who holds it after an event.',
			primaryKey: listKeys.primaryKey,
			foreignKeys: [
				listKeys.toEvents,
				{ fields: ['place'], table: 'places', references: ['id'] },
				{ fields: ['holder'], table: 'actors', references: ['id'] },
			],
			fields: controlFields,
		},
		{ from: listOf(publication, ({ control }) => control) },
	);
}

const correctionFields: readonly Field<Listed<Event['corrections'][number]>>[] = [
	...keyFields,
	{
		name: 'date',
		type: 'date',
		means: 'The day it was put right.',
		constraints: { required: true },
		of: ({ item }) => item.date,
	},
	{
		name: 'note',
		type: 'string',
		means: 'What was wrong and what is right.',
		constraints: { required: true },
		of: ({ item }) => item.note,
	},
	{
		name: 'before',
		type: 'string',
		means: 'The words or the figure as they were.',
		of: ({ item }) => item.before,
	},
	{
		name: 'after',
		type: 'string',
		means: 'The words or the figure as they are now.',
		of: ({ item }) => item.after,
	},
];

/** One row per correction of an event. */
export function correctionsTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'corrections',
			title: 'Corrections',
			means: 'One row per correction of an event that changed its meaning.',
			primaryKey: listKeys.primaryKey,
			foreignKeys: [listKeys.toEvents],
			fields: correctionFields,
		},
		{ from: listOf(publication, ({ corrections }) => corrections) },
	);
}

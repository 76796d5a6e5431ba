import { fillTable, type DataTable, type Field } from '../data-table.ts';
import type { Publication } from '../publication.ts';
import type { LeadershipAccount } from '../../model/timeline.ts';
import { claimStatuses } from '../../schema/claim-status.ts';
import { leadershipChanges, leadershipManners } from '../../schema/leadership.ts';
import { keyFields, listKeys, listOf, type Listed } from './event-lists.ts';

const fields: readonly Field<Listed<LeadershipAccount>>[] = [
	...keyFields,
	{
		name: 'person',
		type: 'string',
		means: 'Id of the actor that leads or led.',
		constraints: { required: true },
		of: ({ item }) => item.person.id,
	},
	{
		name: 'organisation',
		type: 'string',
		means: 'Id of the actor that is led.',
		constraints: { required: true },
		of: ({ item }) => item.organisation.id,
	},
	{
		name: 'change',
		type: 'string',
		means: 'What is said: that the person was named, leads, died, was captured or was removed.',
		constraints: { required: true, enum: leadershipChanges },
		of: ({ item }) => item.change,
	},
	{
		name: 'occurred',
		type: 'string',
		means: 'When that happened, as an EDTF date; empty where it is not said.',
		of: ({ item }) => item.occurred?.edtf,
	},
	{
		name: 'announced',
		type: 'string',
		means: 'When it was made known, as an EDTF date; empty where that is not recorded.',
		of: ({ item }) => item.announced?.edtf,
	},
	{
		name: 'said_by',
		type: 'string',
		means: 'Id of the actor that says so; empty where only the sources do.',
		of: ({ item }) => item.saidBy?.id,
	},
	{
		name: 'manner',
		type: 'string',
		means: 'In what the person died or was captured.',
		constraints: { enum: leadershipManners },
		of: ({ item }) => item.manner,
	},
	{
		name: 'by',
		type: 'list',
		means: 'Ids of the actors that are said to have killed or captured the person.',
		of: ({ item }) => item.by.map(({ id }) => id),
	},
	{
		name: 'status',
		type: 'string',
		means: 'Where the account stands.',
		constraints: { required: true, enum: claimStatuses },
		of: ({ item }) => item.status,
	},
	{
		name: 'sources',
		type: 'list',
		means: 'Ids of the event’s sources that carry it.',
		constraints: { required: true },
		of: ({ item }) => item.sources,
	},
];

/** One row per account of who leads an organisation. */
export function leadershipTable(publication: Publication): DataTable {
	const toActors = (field: string) =>
		({ fields: [field], table: 'actors', references: ['id'] }) as const;
	return fillTable(
		{
			name: 'leadership',
			title: 'Leadership',
			means: 'One row per account of who leads an organisation, and of how that ended.',
			primaryKey: listKeys.primaryKey,
			foreignKeys: [listKeys.toEvents, ...['person', 'organisation', 'said_by'].map(toActors)],
			fields,
		},
		{ from: listOf(publication, ({ leadership }) => leadership) },
	);
}

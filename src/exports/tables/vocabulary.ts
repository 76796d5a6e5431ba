import { fillTable, type DataTable, type Field } from '../data-table.ts';
import type { Publication } from '../publication.ts';
import type { Country, EventType } from '../../model/timeline.ts';
import { nameFields } from './registries.ts';

const definition: Field<{ readonly definition: string }> = {
	name: 'definition',
	type: 'string',
	means: 'What belongs to it.',
	constraints: { required: true },
	of: (entry) => entry.definition,
};

/** One row per type of event. */
export function typesTable(publication: Publication): DataTable {
	const fields: readonly Field<EventType>[] = [
		...nameFields(publication),
		definition,
		{
			name: 'family',
			type: 'string',
			means: 'The family of types it belongs to.',
			constraints: { required: true },
			of: ({ family }) => family.id,
		},
		{
			name: 'family_name',
			type: 'string',
			means: 'The family’s name in English.',
			constraints: { required: true },
			of: ({ family }) => publication.name(family.name),
		},
		{
			name: 'violent',
			type: 'boolean',
			means: 'Whether events of this type are acts of violence.',
			constraints: { required: true },
			of: ({ violent }) => violent,
		},
		{
			name: 'affiliation',
			type: 'boolean',
			means:
				'Whether events of this type tell that an actor pledged itself to another or was announced as its branch.',
			constraints: { required: true },
			of: ({ affiliation }) => affiliation,
		},
		{
			name: 'acled',
			type: 'string',
			means: 'ACLED’s event type and sub-event type.',
			of: ({ acled }) => acled,
		},
		{
			name: 'gtd',
			type: 'list',
			means: 'GTD’s attack types, 1–9.',
			of: ({ gtd }) => gtd?.map(String),
		},
		{
			name: 'ucdp',
			type: 'list',
			means: 'UCDP’s types of violence, 1–3.',
			of: ({ ucdp }) => ucdp?.map(String),
		},
	];
	return fillTable(
		{
			name: 'types',
			title: 'Types of events',
			means: 'One row per type of event, with its counterparts in the codebooks of the field.',
			primaryKey: ['id'],
			fields,
		},
		{ from: publication.timeline.types },
	);
}

/** One row per topic. */
export function topicsTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'topics',
			title: 'Topics',
			means: 'One row per topic: what events are about beyond their type.',
			primaryKey: ['id'],
			fields: [...nameFields(publication), definition],
		},
		{ from: publication.timeline.topics },
	);
}

/** One row per country. */
export function countriesTable(publication: Publication): DataTable {
	const fields: readonly Field<Country>[] = [
		...nameFields(publication),
		{
			name: 'region',
			type: 'string',
			means: 'The region the record counts it under.',
			constraints: { required: true },
			of: ({ region }) => publication.name(region.name),
		},
	];
	return fillTable(
		{
			name: 'countries',
			title: 'Countries',
			means: 'One row per country, by its ISO 3166-1 alpha-2 code.',
			primaryKey: ['id'],
			fields,
		},
		{ from: publication.timeline.countries },
	);
}

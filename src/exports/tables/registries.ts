import { fillTable, type DataTable, type Field } from '../data-table.ts';
import type { Publication } from '../publication.ts';
import type { Actor, Place, Publisher } from '../../model/timeline.ts';
import { actorSchema, publisherSchema } from '../../schema/registries.ts';
import type { LocalisedName } from '../../schema/registries.ts';

interface Named {
	readonly id: string;
	readonly name: LocalisedName;
}

/** The columns of whatever has an id and a name. */
export function nameFields({ name }: Publication): readonly Field<Named>[] {
	return [
		{
			name: 'id',
			type: 'string',
			means: 'Its permanent id.',
			constraints: { required: true, unique: true },
			of: ({ id }) => id,
		},
		{
			name: 'name',
			type: 'string',
			means: 'Its name in English.',
			constraints: { required: true },
			of: (entry) => name(entry.name),
		},
		{
			name: 'name_ar',
			type: 'string',
			means: 'Its name in Arabic, where one has been entered.',
			of: (entry) => entry.name['ar'],
		},
	];
}

const aliases: Field<{ readonly aliases: readonly string[] }> = {
	name: 'aliases',
	type: 'list',
	means: 'Other spellings of the name.',
	of: (entry) => entry.aliases,
};

const wikidata: Field<{ readonly wikidata?: string | undefined }> = {
	name: 'wikidata',
	type: 'string',
	means: 'The same in Wikidata.',
	of: (entry) => entry.wikidata,
};

/** One row per place. */
export function placesTable(publication: Publication): DataTable {
	const fields: readonly Field<Place>[] = [
		...nameFields(publication),
		aliases,
		{
			name: 'country',
			type: 'string',
			means: 'The country it lies in, ISO 3166-1 alpha-2.',
			constraints: { required: true },
			of: ({ country }) => country.id,
		},
		{
			name: 'admin1',
			type: 'string',
			means: 'The governorate or province it lies in, ISO 3166-2.',
			of: ({ admin1 }) => admin1,
		},
		{
			name: 'latitude',
			type: 'number',
			means: 'Degrees north, WGS84. Camps, prisons and homes are placed no finer than their town.',
			constraints: { minimum: -90, maximum: 90 },
			of: ({ lat }) => lat,
		},
		{
			name: 'longitude',
			type: 'number',
			means: 'Degrees east, WGS84.',
			constraints: { minimum: -180, maximum: 180 },
			of: ({ lon }) => lon,
		},
		{
			name: 'precision',
			type: 'integer',
			means: 'How exact the position is (UCDP where_prec), 1 exact to 7 sea or air.',
			constraints: { required: true, minimum: 1, maximum: 7 },
			of: ({ precision }) => precision,
		},
		{
			name: 'geonames',
			type: 'integer',
			means: 'Its number in GeoNames.',
			constraints: { minimum: 1 },
			of: ({ geonames }) => geonames,
		},
		wikidata,
	];
	return fillTable(
		{
			name: 'places',
			title: 'Places',
			means: 'One row per place of the record.',
			primaryKey: ['id'],
			foreignKeys: [{ fields: ['country'], table: 'countries', references: ['id'] }],
			fields,
		},
		{ from: publication.timeline.places },
	);
}

/** One row per actor. */
export function actorsTable(publication: Publication): DataTable {
	const fields: readonly Field<Actor>[] = [
		...nameFields(publication),
		aliases,
		{
			name: 'kind',
			type: 'string',
			means: 'What it is.',
			constraints: { required: true, enum: actorSchema.shape.kind.options },
			of: ({ kind }) => kind,
		},
		{
			name: 'country',
			type: 'string',
			means: 'The country it belongs to, ISO 3166-1 alpha-2.',
			of: ({ country }) => country,
		},
		{
			name: 'part_of',
			type: 'string',
			means: 'Id of the actor it belongs to, as a province to its group.',
			of: ({ part_of }) => part_of,
		},
		{
			name: 'affiliate_of',
			type: 'string',
			means: 'Id of the actor that it pledged itself to or was announced as a branch of.',
			of: ({ affiliate_of }) => affiliate_of,
		},
		{
			name: 'affiliate_until',
			type: 'string',
			means: 'Id of the event with which it was no longer an affiliate, where one is recorded.',
			of: ({ affiliate_until }) => affiliate_until,
		},
		{
			name: 'description',
			type: 'string',
			means: 'Who or what it is.',
			constraints: { required: true },
			of: ({ description }) => description,
		},
		wikidata,
	];
	return fillTable(
		{
			name: 'actors',
			title: 'Actors',
			means:
				'One row per actor: whoever acted, was acted upon or decided. Being listed says nothing about guilt.',
			primaryKey: ['id'],
			foreignKeys: [
				{ fields: ['part_of'], references: ['id'] },
				{ fields: ['affiliate_of'], references: ['id'] },
				{ fields: ['affiliate_until'], table: 'events', references: ['id'] },
			],
			fields,
		},
		{ from: publication.timeline.actors },
	);
}

/** One row per publisher of sources. */
export function publishersTable(publication: Publication): DataTable {
	const fields: readonly Field<Publisher>[] = [
		...nameFields(publication),
		{
			name: 'kind',
			type: 'string',
			means: 'What it is.',
			constraints: { required: true, enum: publisherSchema.shape.kind.options },
			of: ({ kind }) => kind,
		},
		{
			name: 'country',
			type: 'string',
			means: 'Where it is based, ISO 3166-1 alpha-2.',
			of: ({ country }) => country,
		},
		{
			name: 'party',
			type: 'boolean',
			means: 'Whether it is a party to the conflict or the outlet of one.',
			constraints: { required: true },
			of: ({ party }) => party,
		},
		{
			name: 'domains',
			type: 'list',
			means: 'The domains it publishes under.',
			of: ({ domains }) => domains,
		},
	];
	return fillTable(
		{
			name: 'publishers',
			title: 'Publishers',
			means: 'One row per publisher or agency of sources.',
			primaryKey: ['id'],
			fields,
		},
		{ from: publication.timeline.publishers },
	);
}

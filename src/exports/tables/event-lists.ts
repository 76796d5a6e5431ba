import { fillTable, type DataTable, type Field } from '../data-table.ts';
import type { Publication } from '../publication.ts';
import type { Event } from '../../model/timeline.ts';
import { actorRoles } from '../../schema/event.ts';

/** One of several things of an event, with its number among them, from 1. */
export interface Listed<Item> {
	readonly event: Event;
	readonly number: number;
	readonly item: Item;
}

/** Lists what the events have several of, in their order. */
export function listOf<Item>(
	{ timeline }: Publication,
	itemsOf: (event: Event) => readonly Item[],
): readonly Listed<Item>[] {
	return timeline.events.flatMap((event) =>
		itemsOf(event).map((item, index) => ({ event, number: index + 1, item })),
	);
}

/** The columns that every such table begins with; together they are its key. */
export const keyFields: readonly Field<Listed<unknown>>[] = [
	{
		name: 'event',
		type: 'string',
		means: 'Id of the event.',
		constraints: { required: true },
		of: ({ event }) => event.id,
	},
	{
		name: 'number',
		type: 'integer',
		means: 'Its number within the event, from 1.',
		constraints: { required: true, minimum: 1 },
		of: ({ number }) => number,
	},
];

/** The key of such a table, and its tie to the events. */
export const listKeys = {
	primaryKey: ['event', 'number'],
	toEvents: { fields: ['event'], table: 'events', references: ['id'] },
} as const;

const placeFields: readonly Field<Listed<Event['places'][number]>>[] = [
	...keyFields,
	{
		name: 'place',
		type: 'string',
		means: 'Id of the place.',
		constraints: { required: true },
		of: ({ item }) => item.place.id,
	},
	{
		name: 'role',
		type: 'string',
		means: 'site: it happened there; mentioned: the event only concerns it.',
		constraints: { required: true, enum: ['site', 'mentioned'] },
		of: ({ item }) => item.role,
	},
	{
		name: 'precision',
		type: 'integer',
		means:
			'How exactly the place is known (UCDP where_prec): 1 exact, 2 within about 25 km, 3 district, 4 governorate, 5 a line or vague area, 6 country only, 7 sea or air.',
		constraints: { required: true, minimum: 1, maximum: 7 },
		of: ({ item }) => item.precision,
	},
];

/** One row per place of an event. */
export function eventPlacesTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'event-places',
			title: 'Places of events',
			means: 'One row per place of an event, also one that is only mentioned.',
			primaryKey: listKeys.primaryKey,
			foreignKeys: [listKeys.toEvents, { fields: ['place'], table: 'places', references: ['id'] }],
			fields: placeFields,
		},
		{ from: listOf(publication, ({ places }) => places) },
	);
}

const actorFields: readonly Field<Listed<Event['actors'][number]>>[] = [
	...keyFields,
	{
		name: 'actor',
		type: 'string',
		means: 'Id of the actor.',
		constraints: { required: true },
		of: ({ item }) => item.actor.id,
	},
	{
		name: 'role',
		type: 'string',
		means: 'What the actor did or was in the event.',
		constraints: { required: true, enum: actorRoles },
		of: ({ item }) => item.role,
	},
	{
		name: 'sources',
		type: 'list',
		means: 'Ids of the event’s sources that say so.',
		of: ({ item }) => item.sources,
	},
];

/** One row per role of an actor in an event. */
export function eventActorsTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'event-actors',
			title: 'Actors in events',
			means: 'One row per role of an actor in an event.',
			primaryKey: listKeys.primaryKey,
			foreignKeys: [listKeys.toEvents, { fields: ['actor'], table: 'actors', references: ['id'] }],
			fields: actorFields,
		},
		{ from: listOf(publication, ({ actors }) => actors) },
	);
}

const topicFields: readonly Field<Listed<Event['topics'][number]>>[] = [
	...keyFields,
	{
		name: 'topic',
		type: 'string',
		means: 'Id of the topic.',
		constraints: { required: true },
		of: ({ item }) => item.id,
	},
];

/** One row per topic of an event. */
export function eventTopicsTable(publication: Publication): DataTable {
	return fillTable(
		{
			name: 'event-topics',
			title: 'Topics of events',
			means: 'One row per topic of an event.',
			primaryKey: listKeys.primaryKey,
			foreignKeys: [listKeys.toEvents, { fields: ['topic'], table: 'topics', references: ['id'] }],
			fields: topicFields,
		},
		{ from: listOf(publication, ({ topics }) => topics) },
	);
}

import type { parseArgs, ParseArgsOptionsConfig } from 'node:util';

const shared = {
	yes: { type: 'boolean' },
	'no-questions': { type: 'boolean' },
	help: { type: 'boolean', short: 'h' },
} as const satisfies ParseArgsOptionsConfig;

const eventFlags = {
	...shared,
	title: { type: 'string' },
	slug: { type: 'string' },
	summary: { type: 'string' },
	date: { type: 'string' },
	'date-note': { type: 'string' },
	type: { type: 'string' },
	status: { type: 'string' },
	significance: { type: 'string' },
	place: { type: 'string', multiple: true },
	actor: { type: 'string', multiple: true },
	source: { type: 'string', multiple: true },
	added: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

const entryFlags = {
	...shared,
	id: { type: 'string' },
	name: { type: 'string', multiple: true },
	country: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

const placeFlags = {
	...entryFlags,
	alias: { type: 'string', multiple: true },
	admin1: { type: 'string' },
	lat: { type: 'string' },
	lon: { type: 'string' },
	precision: { type: 'string' },
	geonames: { type: 'string' },
	wikidata: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

const actorFlags = {
	...entryFlags,
	alias: { type: 'string', multiple: true },
	kind: { type: 'string' },
	'part-of': { type: 'string' },
	'affiliate-of': { type: 'string' },
	description: { type: 'string' },
	wikidata: { type: 'string' },
} as const satisfies ParseArgsOptionsConfig;

const publisherFlags = {
	...entryFlags,
	domain: { type: 'string', multiple: true },
	kind: { type: 'string' },
	party: { type: 'boolean' },
} as const satisfies ParseArgsOptionsConfig;

/** The flags of every kind of thing that can be new. */
export const flagsOf = {
	event: eventFlags,
	place: placeFlags,
	actor: actorFlags,
	publisher: publisherFlags,
};

type Values<Flags extends ParseArgsOptionsConfig> = Partial<
	ReturnType<typeof parseArgs<{ options: Flags }>>['values']
>;

export type EventFlags = Values<typeof eventFlags>;
export type PlaceFlags = Values<typeof placeFlags>;
export type ActorFlags = Values<typeof actorFlags>;
export type PublisherFlags = Values<typeof publisherFlags>;
/** The flags that every entry of a registry has. */
export type EntryFlags = Values<typeof entryFlags>;

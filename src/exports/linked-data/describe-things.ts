import type { DefinedTerm, Place as SchemaPlace, Thing } from 'schema-dts';
import type { Actor, Country, EventType, Place, Publisher, Topic } from '../../model/timeline.ts';
import { absolute } from '../publication.ts';
import type { LinkedContext } from './linked-context.ts';

/** A type of schema.org says what form a thing has, and nothing about its right to be called so. */
type ThingType =
	| 'Country'
	| 'GovernmentOrganization'
	| 'NGO'
	| 'NewsMediaOrganization'
	| 'Organization'
	| 'Person'
	| 'Thing';

const actorTypes: Readonly<Record<Actor['kind'], ThingType>> = {
	'armed-group': 'Organization',
	state: 'Country',
	'state-forces': 'GovernmentOrganization',
	coalition: 'Organization',
	militia: 'Organization',
	court: 'GovernmentOrganization',
	'international-organisation': 'Organization',
	ngo: 'NGO',
	community: 'Thing',
	person: 'Person',
	agency: 'GovernmentOrganization',
};

/** UCDP's precision up to which a place has a point: a town, about 25 km, a district. */
const vaguestPoint = 3;

/** Describes a place; one known only as a province, an area or a country has no point, which would say more than is known. */
export function describePlace(
	{ id, name, aliases, country, lat, lon, precision, wikidata }: Place,
	context: LinkedContext,
): SchemaPlace {
	const url = absolute(context, context.addresses.place(id));
	return {
		'@type': 'Place',
		'@id': `${url}#place`,
		...namesOf(name, { aliases, context }),
		address: { '@type': 'PostalAddress', addressCountry: country.id },
		...(lat === undefined || lon === undefined || precision > vaguestPoint
			? {}
			: { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
		...sameAs(wikidata),
	};
}

/** Describes a country by its name and its code. */
export function describeCountry({ id, name }: Country, context: LinkedContext): Thing {
	const url = absolute(context, context.addresses.country(id));
	return {
		'@type': 'Country',
		'@id': `${url}#country`,
		...namesOf(name, { context }),
		identifier: id,
	};
}

/** Describes an actor by its names and what the record says of it, without anything that judges. */
export function describeActor(
	{ id, name, aliases, kind, description, wikidata }: Actor,
	context: LinkedContext,
): Thing {
	const url = absolute(context, context.addresses.actor(id));
	return {
		'@type': actorTypes[kind],
		'@id': `${url}#actor`,
		...namesOf(name, { aliases, context }),
		description,
		...sameAs(wikidata),
	};
}

/** Describes a publisher as an organization. */
export function describePublisher({ id, name, kind }: Publisher, context: LinkedContext): Thing {
	const url = absolute(context, context.addresses.publisher(id));
	const isNews = ['agency', 'newspaper', 'broadcaster', 'online-news'].includes(kind);
	return {
		'@type': isNews ? 'NewsMediaOrganization' : 'Organization',
		'@id': `${url}#publisher`,
		...namesOf(name, { context }),
	};
}

/** Describes a word of the record's vocabulary. */
export function describeTerm(
	{ id, name, definition }: Pick<EventType | Topic, 'id' | 'name' | 'definition'>,
	{ context, in: set }: { readonly context: LinkedContext; readonly in: 'kinds' | 'topics' },
): DefinedTerm {
	const setUrl = absolute(context, context.addresses.page(set));
	return {
		'@type': 'DefinedTerm',
		'@id': `${setUrl}${id}/#term`,
		...namesOf(name, { context }),
		description: definition,
		termCode: id,
		inDefinedTermSet: setUrl,
	};
}

interface NameOptions {
	readonly context: LinkedContext;
	readonly aliases?: readonly string[];
}

/** A name in the page's language; those in others, and other spellings, are alternate names. */
function namesOf(
	name: Place['name'],
	{ context, aliases = [] }: NameOptions,
): { readonly name: string; readonly alternateName?: readonly string[] } {
	const chosen = context.name(name);
	const others = [...new Set([...Object.values(name), ...aliases])].filter(
		(other) => other !== chosen,
	);
	return { name: chosen, ...(others.length === 0 ? {} : { alternateName: others }) };
}

function sameAs(wikidata: string | undefined): { readonly sameAs?: string } {
	return wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidata}` };
}

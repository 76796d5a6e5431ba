import type { Article, Event as SchemaEvent, Place as SchemaPlace, WithContext } from 'schema-dts';
import { isoDay, machineDate } from '../model/date.ts';
import type { Event, EventPlace } from '../model/timeline.ts';
import type { LocalisedName } from '../schema/registries.ts';
import { lastChanged } from './citations/cite-event.ts';

export interface EventPageData {
	readonly title: string;
	readonly summary: string;
	/** Addresses with scheme and host. */
	readonly url: string;
	readonly siteUrl: string;
	readonly site: string;
	readonly licence: string;
	readonly language: string;
	readonly nameOf: (name: LocalisedName) => string;
	readonly urlOf: (event: string) => string;
}

/**
 * Describes an event page in the words of schema.org: an article about an event, with what it cites. The types
 * are those of schema.org's own vocabulary, so that the compiler refuses a term that it lacks.
 */
export function toEventJsonLd(event: Event, page: EventPageData): WithContext<Article> {
	const { title, summary, url, siteUrl, site, licence, language, nameOf } = page;
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		headline: title,
		description: summary,
		inLanguage: language,
		datePublished: event.added,
		dateModified: lastChanged(event),
		license: licence,
		isPartOf: { '@type': 'WebSite', name: site, url: siteUrl },
		about: describeEvent(event, page),
		citation: event.sources.map((source) => ({
			'@type': 'CreativeWork',
			name: source.title,
			...(source.url === undefined ? {} : { url: source.url }),
			datePublished: machineDate({ edtf: source.published }),
			publisher: { '@type': 'Organization', name: nameOf(source.publisher.name) },
		})),
	};
}

function describeEvent(
	event: Event,
	{ title, summary, nameOf, urlOf }: EventPageData,
): SchemaEvent {
	const { date, sites, partOf, parts } = event;
	const end = isoDay(date.end - 1);
	const isLonger = date.precision === 'range' && !date.isOpen;
	return {
		'@type': 'Event',
		name: title,
		description: summary,
		startDate: machineDate(date),
		...(isLonger ? { endDate: end } : {}),
		...(sites.length === 0 ? {} : { location: sites.map((place) => describePlace(place, nameOf)) }),
		...(partOf === undefined ? {} : { superEvent: { '@type': 'Event', '@id': urlOf(partOf) } }),
		...(parts.length === 0
			? {}
			: { subEvent: parts.map((id) => ({ '@type': 'Event', '@id': urlOf(id) })) }),
	};
}

function describePlace(
	{ place }: EventPlace,
	nameOf: (name: LocalisedName) => string,
): SchemaPlace {
	const { name, country, lat, lon } = place;
	return {
		'@type': 'Place',
		name: nameOf(name),
		address: { '@type': 'PostalAddress', addressCountry: country.id },
		...(lat === undefined || lon === undefined
			? {}
			: { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
	};
}

/** Writes data for a script element: nothing in it can end the element or begin a comment. */
export function toScriptJson(data: unknown): string {
	return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

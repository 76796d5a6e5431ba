import { isoDay } from '../model/date.ts';
import type { Event, Place, Publisher } from '../model/timeline.ts';
import { tollMeasures } from '../model/toll.ts';
import { absolute, type Publication } from './publication.ts';
import { changesOf } from './record-dates.ts';

/**
 * Turns an event into plain data without loss: the keys of its file as they were checked, its account
 * in Markdown, its translations, and under `derived` what the record makes of them.
 */
export function toEventRecord(event: Event, publication: Publication) {
	const { draft, ...written } = event.data;
	const { timeline, addresses } = publication;
	const { defaultLanguage } = timeline.site;
	return {
		id: event.id,
		url: absolute(publication, addresses.event(event.id)),
		language: defaultLanguage,
		...written,
		// Seen in development only.
		...(draft ? { draft } : {}),
		account: bodyOf(event.written[defaultLanguage] ?? ''),
		translations: Object.fromEntries(
			Object.values(event.texts)
				.filter(({ language }) => language !== defaultLanguage)
				.map(({ language, title, summary }) => [
					language,
					{ title, summary, account: bodyOf(event.written[language] ?? '') },
				]),
		),
		derived: derive(event, publication),
	};
}

function derive(event: Event, { name }: Publication) {
	const { date, type, toll } = event;
	return {
		date: {
			start: isoDay(date.start),
			end: isoDay(date.end - 1),
			precision: date.precision,
			uncertain: date.isUncertain,
			approximate: date.isApproximate,
			open: date.isOpen,
		},
		type: { name: name(type.name), family: type.family.id },
		countries: event.countries.map(({ id }) => id),
		places: event.places.map(({ place, role, precision }) => ({
			...describePlace(place),
			role,
			precision,
		})),
		actors: [...new Map(event.actors.map(({ actor }) => [actor.id, actor])).values()].map(
			({ id, name: names, kind }) => ({ id, name: names, kind }),
		),
		toll: Object.fromEntries(
			tollMeasures.flatMap((measure) => {
				const range = toll[measure];
				if (!range) return [];
				const { low, best, high, isMinimum } = range;
				return [[measure, { low, best, high, is_minimum: isMinimum }]];
			}),
		),
		sources: event.sources.map(({ id, number, publisher, agency }) => ({
			id,
			number,
			publisher: describePublisher(publisher),
			...(agency ? { agency: describePublisher(agency) } : {}),
		})),
		origins: event.origins.length,
		parts: event.parts,
		related: event.related,
		changed: changesOf(event).at(-1),
	};
}

function describePlace({ id, name, country, admin1, lat, lon }: Place) {
	return {
		id,
		name,
		country: country.id,
		...(admin1 === undefined ? {} : { admin1 }),
		...(lat === undefined || lon === undefined ? {} : { latitude: lat, longitude: lon }),
	};
}

function describePublisher({ id, name, kind, party }: Publisher) {
	return { id, name, kind, party };
}

/** What stands below the frontmatter of a file that has passed the check. */
function bodyOf(file: string): string {
	return file.replace(/^---\r?\n[^]*?\r?\n---[ \t]*\r?\n/, '').trim();
}

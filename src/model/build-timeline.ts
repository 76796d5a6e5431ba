import type { Content, LoadedEvent, Registries, Registry } from '../schema/content.ts';
import { instantOf, toEventDate } from './date.ts';
import { publisherFinder } from './find-publisher.ts';
import { joinChapters } from './join-chapters.ts';
import { joinLeadership } from './join-leadership.ts';
import { joinSource, type Publishers } from './join-source.ts';
import { get, known } from './known.ts';
import { linkEvents, type EventLinks } from './link-events.ts';
import { originsOf } from './origins.ts';
import type {
	Actor,
	Country,
	Event,
	EventText,
	EventType,
	Family,
	Place,
	Publisher,
	Region,
	Site,
	Timeline,
	Topic,
} from './timeline.ts';
import { deriveToll } from './toll.ts';

/** Joins checked content into the record: ids become objects, dates bounds; drafts are left out unless asked for. */
export function buildTimeline(content: Content, { withDrafts = false } = {}): Timeline {
	const joined = joinRegistries(content.registries);
	const loaded = content.events.filter(({ data }) => withDrafts || !data.draft);
	const links = linkEvents(loaded);
	const events = loaded.map((event) => joinEvent(event, { joined, links })).sort(compareEvents);
	const eventsById = new Map(events.map((event) => [event.id, event]));
	return Object.freeze({
		site: joined.site,
		families: [...joined.families.values()],
		types: [...joined.types.values()],
		topics: [...joined.topics.values()],
		regions: joined.regions,
		countries: [...joined.countries.values()],
		actors: [...joined.actors.values()],
		holders: Object.entries(content.registries.holders).map(([id, data]) => ({ id, ...data })),
		publishers: [...joined.publishers.values()],
		places: [...joined.places.values()],
		events,
		eventsById,
		chapters: joinChapters(content.chapters, { ...joined, eventsById }),
		pages: content.pages.map(({ id, language, data, html }) => ({
			id,
			language,
			title: data.title,
			summary: data.summary,
			html,
		})),
	});
}

/** Orders events by earliest, then latest instant, then id. */
export function compareEvents(a: Event, b: Event): number {
	return a.date.start - b.date.start || a.date.end - b.date.end || (a.id < b.id ? -1 : 1);
}

interface Joined extends Publishers {
	readonly site: Site;
	readonly families: ReadonlyMap<string, Family>;
	readonly types: ReadonlyMap<string, EventType>;
	readonly topics: ReadonlyMap<string, Topic>;
	readonly regions: readonly Region[];
	readonly countries: ReadonlyMap<string, Country>;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly places: ReadonlyMap<string, Place>;
}

function joinRegistries(registries: Registries): Joined {
	const families = mapRegistry(registries.families, (id, data): Family => ({ id, ...data }));
	const regions = Object.entries(registries.regions).map(([id, { name }]): Region => ({
		id,
		name,
	}));
	const regionOf = new Map(
		Object.entries(registries.regions).flatMap(([id, { countries }]) =>
			countries.map((country) => [country, regions.find((region) => region.id === id)] as const),
		),
	);
	const countries = mapRegistry(registries.countries, (id, { name }): Country => ({
		id,
		name,
		region: known(regionOf.get(id), id),
	}));
	return {
		site: toSite(registries),
		families,
		regions,
		countries,
		types: mapRegistry(registries.types, (id, { family, ...data }) => ({
			id,
			...data,
			family: get(families, family),
		})),
		topics: mapRegistry(registries.topics, (id, data): Topic => ({ id, ...data })),
		actors: mapRegistry(registries.actors, (id, data): Actor => ({ id, ...data })),
		publishers: mapRegistry(registries.publishers, (id, data): Publisher => ({ id, ...data })),
		places: mapRegistry(registries.places, (id, { country, ...data }) => ({
			id,
			...data,
			country: get(countries, country),
		})),
		findPublisher: publisherFinder(registries.publishers),
	};
}

function toSite({ site }: Registries): Site {
	const start = instantOf(site.first_year);
	const end = instantOf(site.last_year + 1);
	const defaultLanguage = known(site.languages[0], 'language');
	return {
		title: site.title,
		shortTitle: site.short_title,
		description: site.description,
		address: site.address,
		...(site.repository === undefined ? {} : { repository: site.repository }),
		languages: site.languages,
		defaultLanguage,
		firstYear: site.first_year,
		lastYear: site.last_year,
		start,
		end,
		eras: site.eras.map(({ id, name, from, to, summary }) => ({
			id,
			name,
			start: toEventDate(from).start,
			end: toEventDate(to).end,
			...(summary === undefined
				? {}
				: { summary: typeof summary === 'string' ? { [defaultLanguage]: summary } : summary }),
		})),
		dataLicence: site.data_licence,
	};
}

function joinEvent(
	{ id, data, html, citations, paragraphs, written, translations }: LoadedEvent,
	{ joined, links }: { joined: Joined; links: EventLinks },
): Event {
	const { site } = joined;
	const places = data.places.map(({ place, role, precision }) => {
		const found = get(joined.places, place);
		return { place: found, role, precision: precision ?? found.precision };
	});
	const sites = places.filter(({ role }) => role === 'site');
	const sources = data.sources
		.map((source) => joinSource(source, { ...joined, number: citations.indexOf(source.id) + 1 }))
		.sort((a, b) => a.number - b.number);
	const texts: Record<string, EventText> = {
		[site.defaultLanguage]: {
			language: site.defaultLanguage,
			title: data.title,
			summary: data.summary,
			html,
		},
	};
	for (const [language, text] of Object.entries(translations)) {
		texts[language] = { language, title: text.title, summary: text.summary, html: text.html };
	}
	return {
		id,
		title: data.title,
		summary: data.summary,
		texts,
		date: toEventDate(data.date, site.end),
		...(data.date_note === undefined ? {} : { dateNote: data.date_note }),
		dateKind: data.date_kind,
		type: get(joined.types, data.type),
		status: data.status,
		significance: data.significance,
		places,
		sites,
		countries: [...new Set(sites.map(({ place }) => place.country))],
		actors: data.actors.map(({ actor, role, sources }) => ({
			actor: get(joined.actors, actor),
			role,
			sources,
		})),
		toll: deriveToll(data),
		...(data.casualties?.note === undefined ? {} : { tollNote: data.casualties.note }),
		claims: data.claims.map(({ text, said_by, anonymous, kind, status, about_actor, sources }) => ({
			text,
			saidBy: said_by,
			isAnonymous: anonymous,
			kind,
			status,
			...(about_actor === undefined ? {} : { aboutActor: get(joined.actors, about_actor) }),
			sources,
		})),
		control: data.control.map(({ place, holder, extent }) => ({
			place: get(joined.places, place),
			holder: get(joined.actors, holder),
			extent,
		})),
		leadership: joinLeadership(data, { actors: joined.actors, horizon: site.end }),
		...(data.part_of === undefined ? {} : { partOf: data.part_of }),
		parts: links.parts.get(id) ?? [],
		related: links.related.get(id) ?? [],
		topics: data.topics.map((topic) => get(joined.topics, topic)),
		contentWarning: data.content_warning,
		keywords: data.keywords,
		aliases: data.aliases,
		sources,
		paragraphs,
		origins: originsOf(sources),
		added: data.added,
		corrections: data.corrections,
		isDraft: data.draft,
		data,
		written: {
			[site.defaultLanguage]: written,
			...Object.fromEntries(
				Object.entries(translations).map(([language, text]) => [language, text.written]),
			),
		},
	};
}

function mapRegistry<In, Out>(
	registry: Registry<In>,
	convert: (id: string, data: In) => Out,
): Map<string, Out> {
	return new Map(Object.entries(registry).map(([id, data]) => [id, convert(id, data)]));
}

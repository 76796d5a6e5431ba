import type { ActorRole } from '../schema/event.ts';
import type { LocalisedName } from '../schema/registries.ts';
import { millisecondsInDay } from './date.ts';
import {
	tableFlags,
	tablePrecisions,
	tableStatuses,
	toListColumn,
	type EventTable,
} from './event-table.ts';
import type { Event, Timeline } from './timeline.ts';

export interface TabulateOptions {
	readonly language: string;
	/** Chooses a name in that language. */
	readonly name: (name: LocalisedName) => string;
}

type TabulatedRecord = Pick<
	Timeline,
	| 'site'
	| 'families'
	| 'types'
	| 'regions'
	| 'countries'
	| 'places'
	| 'actors'
	| 'topics'
	| 'events'
>;

/** Turns a record into columns; entries of registries that no event uses are left out, families and regions apart. */
export function tabulateEvents(
	{ site, families, regions, events, ...registries }: TabulatedRecord,
	{ language, name }: TabulateOptions,
): EventTable {
	const used = <Entry extends { readonly id: string }>(
		entries: readonly Entry[],
		list: (event: Event) => readonly Entry[],
	) => {
		const ids = new Set(events.flatMap((event) => list(event).map(({ id }) => id)));
		return entries.filter(({ id }) => ids.has(id));
	};
	const types = used(registries.types, ({ type }) => [type]);
	const places = used(registries.places, (event) => sitesOf(event));
	const countries = used(registries.countries, (event) =>
		sitesOf(event).map(({ country }) => country),
	);
	const actors = used(registries.actors, (event) => event.actors.map(({ actor }) => actor));
	const topics = used(registries.topics, (event) => event.topics);
	const entry = (item: { readonly id: string; readonly name: LocalisedName }) => ({
		id: item.id,
		name: name(item.name),
	});
	const at = {
		family: positions(families),
		type: positions(types),
		region: positions(regions),
		country: positions(countries),
		place: positions(places),
		actor: positions(actors),
		topic: positions(topics),
	};
	const column = (value: (event: Event) => number) => events.map(value);
	const texts = events.map(({ title, texts: all }) => all[language] ?? { title, language: '' });
	return {
		language,
		period: { start: toDay(site.start), end: toDay(site.end) },
		eras: site.eras.map((era) => ({
			name: name(era.name),
			start: toDay(era.start),
			end: toDay(era.end),
		})),
		families: families.map((family) => ({ ...entry(family), color: family.color })),
		types: types.map((type) => ({ ...entry(type), family: at.family(type.family) })),
		regions: regions.map(entry),
		countries: countries.map((country) => ({
			...entry(country),
			region: at.region(country.region),
		})),
		places: places.map((place) => ({
			...entry(place),
			country: at.country(place.country),
			precision: place.precision,
			...(place.lat === undefined || place.lon === undefined
				? {}
				: { latitude: place.lat, longitude: place.lon }),
		})),
		actors: actors.map(entry),
		topics: topics.map(entry),
		ids: events.map(({ id }) => id),
		titles: texts.map(({ title }) => title),
		titleLanguages: texts.map((text) =>
			text.language === language ? '' : text.language || site.defaultLanguage,
		),
		start: Int32Array.from(column(({ date }) => toDay(date.start))),
		end: Int32Array.from(
			column(({ date }) => Math.max(toDay(Math.min(date.end, site.end)), toDay(date.start) + 1)),
		),
		precision: Uint8Array.from(column(({ date }) => tablePrecisions.indexOf(date.precision))),
		flags: Uint8Array.from(column(flagsOf)),
		type: Uint16Array.from(column(({ type }) => at.type(type))),
		status: Uint8Array.from(column(({ status }) => tableStatuses.indexOf(status))),
		significance: Uint8Array.from(column(({ significance }) => significance)),
		killedLow: Int32Array.from(column(({ toll }) => toll.killed?.low ?? -1)),
		killedBest: Int32Array.from(column(({ toll }) => toll.killed?.best ?? -1)),
		killedHigh: Int32Array.from(column(({ toll }) => toll.killed?.high ?? -1)),
		sources: Uint16Array.from(column(({ sources }) => sources.length)),
		sites: toListColumn(events.map((event) => sitesOf(event).map(at.place))),
		actorsOf: toListColumn(events.map((event) => actingFirst(event).map(at.actor))),
		topicsOf: toListColumn(events.map((event) => event.topics.map(at.topic))),
	};
}

/** The places an event is counted at: where it happened, or else those it mentions. */
function sitesOf({ sites, places }: Event) {
	return (sites.length > 0 ? sites : places).map(({ place }) => place);
}

const acting: readonly ActorRole[] = [
	'perpetrator',
	'alleged-perpetrator',
	'claimant',
	'authority',
	'responder',
];

/** Lists each actor once, the one that acted before those it was done to. */
function actingFirst({ actors }: Event) {
	const rank = (role: ActorRole) => {
		const found = acting.indexOf(role);
		return found === -1 ? acting.length : found;
	};
	const ordered = [...actors].sort((a, b) => rank(a.role) - rank(b.role));
	return [...new Map(ordered.map(({ actor }) => [actor.id, actor])).values()];
}

function flagsOf({ date, toll }: Event): number {
	return (
		(date.isOpen ? tableFlags.open : 0) |
		(date.isUncertain ? tableFlags.uncertain : 0) |
		(date.isApproximate ? tableFlags.approximate : 0) |
		(toll.killed?.isMinimum === true ? tableFlags.killedIsMinimum : 0)
	);
}

function positions(entries: readonly { readonly id: string }[]) {
	const known = new Map(entries.map(({ id }, position) => [id, position]));
	return ({ id }: { readonly id: string }) => known.get(id) ?? 0;
}

function toDay(instant: number): number {
	return Math.round(instant / millisecondsInDay);
}

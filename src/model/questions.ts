import { sort } from 'd3-array';
import { monthOf, yearOf } from './date.ts';
import type {
	Actor,
	Country,
	Event,
	EventText,
	EventType,
	Place,
	Publisher,
	Source,
	Timeline,
	Topic,
} from './timeline.ts';

type Record = Pick<Timeline, 'events'>;

/** The events that begin in a year, or in a month of it (1–12). */
export function eventsInYear({ events }: Record, year: number, month?: number): Event[] {
	return events.filter(
		({ date }) =>
			yearOf(date.start) === year && (month === undefined || monthOf(date.start) === month),
	);
}

/** The years from the first to the last of the timeline. */
export function yearsOf({ site }: Pick<Timeline, 'site'>): number[] {
	return Array.from(
		{ length: site.lastYear - site.firstYear + 1 },
		(_, index) => site.firstYear + index,
	);
}

/** The months (year and 1–12) in which an event begins, in order. */
export function monthsWithEvents({
	events,
}: Record): { readonly year: number; readonly month: number }[] {
	const seen = new Map<number, { year: number; month: number }>();
	for (const { date } of events) {
		const year = yearOf(date.start);
		const month = monthOf(date.start);
		seen.set(year * 12 + month, { year, month });
	}
	return [...seen.values()];
}

export function eventsAtPlace({ events }: Record, place: Place): Event[] {
	return events.filter(({ places }) => places.some((other) => other.place.id === place.id));
}

export function eventsInCountry({ events }: Record, country: Country): Event[] {
	return events.filter(({ countries }) => countries.includes(country));
}

/** The countries in which any place of an event lies, also one that is only mentioned. */
export function countriesOfPlaces({ events }: Record): ReadonlySet<Country> {
	return new Set(events.flatMap(({ places }) => places.map(({ place }) => place.country)));
}

export function eventsOfActor({ events }: Record, actor: Actor): Event[] {
	return events.filter(({ actors }) => actors.some((other) => other.actor.id === actor.id));
}

export function eventsOfType({ events }: Record, type: EventType): Event[] {
	return events.filter((event) => event.type.id === type.id);
}

export function eventsOnTopic({ events }: Record, topic: Topic): Event[] {
	return events.filter(({ topics }) => topics.some(({ id }) => id === topic.id));
}

/** The events just before and after one in time. */
export function neighbours(
	{ events }: Record,
	event: Event,
): { readonly previous?: Event; readonly next?: Event } {
	const index = events.indexOf(event);
	const previous = events[index - 1];
	const next = events[index + 1];
	return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** The words of an event in a language, or in the default one where it has not been translated. */
export function textIn(
	event: Event,
	{ language, fallback }: { readonly language: string; readonly fallback: string },
): EventText {
	const text = event.texts[language] ?? event.texts[fallback];
	if (!text) throw new Error(`Expected the event ${event.id} to have words in ${fallback}.`);
	return text;
}

/** The events that were added or corrected last, latest first. */
export function recentlyChanged({ events }: Record, count: number): Event[] {
	const changedOn = (event: Event) =>
		[event.added, ...event.corrections.map(({ date }) => date)].sort().at(-1) ?? '';
	return [...events]
		.sort((a, b) =>
			changedOn(a) < changedOn(b)
				? 1
				: changedOn(a) > changedOn(b)
					? -1
					: b.date.start - a.date.start,
		)
		.slice(0, count);
}

/** Every correction of the record, latest first, with its event. */
export function listCorrections({ events }: Record) {
	return events
		.flatMap((event) => event.corrections.map((correction) => ({ ...correction, event })))
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** A work and the events that cite it. */
export interface CitedWork {
	readonly source: Source;
	readonly events: readonly Event[];
}

/** The cited works of each publisher that has any, by publisher name; works by their address, or title and locator. */
export function worksByPublisher({ events, publishers }: Pick<Timeline, 'events' | 'publishers'>) {
	const works = new Map<string, Map<string, { source: Source; events: Event[] }>>();
	for (const event of events) {
		for (const source of event.sources) {
			const own =
				works.get(source.publisher.id) ?? new Map<string, { source: Source; events: Event[] }>();
			const key = source.url ?? `${source.title} ${source.locator ?? ''}`;
			const work = own.get(key) ?? { source, events: [] };
			work.events.push(event);
			own.set(key, work);
			works.set(source.publisher.id, own);
		}
	}
	return publishers
		.filter(({ id }) => works.has(id))
		.map(
			(
				publisher: Publisher,
			): { readonly publisher: Publisher; readonly works: readonly CitedWork[] } => ({
				publisher,
				works: sort(
					works.get(publisher.id)?.values() ?? [],
					({ source }) => source.published,
					({ source }) => source.title,
				),
			}),
		)
		.sort((a, b) => compareNames(a.publisher.name['en'] ?? '', b.publisher.name['en'] ?? ''));
}

/** Orders names by their letters, the same on every machine. */
export function compareNames(a: string, b: string): number {
	const [x, y] = [fold(a), fold(b)];
	return x < y ? -1 : x > y ? 1 : 0;
}

function fold(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^al-/, '');
}

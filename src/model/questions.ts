import { monthOf, yearOf } from './date.ts';
import type {
	Actor,
	Chapter,
	Correction,
	Country,
	Event,
	EventType,
	Place,
	Timeline,
	Topic,
} from './timeline.ts';

type Recorded = Pick<Timeline, 'events'>;

/** The events that begin in a year, or in a month of it (1–12). */
export function eventsInYear({ events }: Recorded, year: number, month?: number): Event[] {
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

/** Lists the years of the record in which any event begins. */
export function recordedYears(timeline: Pick<Timeline, 'site' | 'events'>): number[] {
	return yearsOf(timeline).filter((year) => eventsInYear(timeline, year).length > 0);
}

/** The months (year and 1–12) in which an event begins, in order. */
export function monthsWithEvents({
	events,
}: Recorded): { readonly year: number; readonly month: number }[] {
	const seen = new Map<number, { year: number; month: number }>();
	for (const { date } of events) {
		const year = yearOf(date.start);
		const month = monthOf(date.start);
		seen.set(year * 12 + month, { year, month });
	}
	return [...seen.values()];
}

export function eventsAtPlace({ events }: Recorded, place: Place): Event[] {
	return events.filter(({ places }) => places.some((other) => other.place.id === place.id));
}

export function eventsInCountry({ events }: Recorded, country: Country): Event[] {
	return events.filter(({ countries }) => countries.includes(country));
}

/** The countries in which any place of an event lies, also one that is only mentioned. */
export function countriesOfPlaces({ events }: Recorded): ReadonlySet<Country> {
	return new Set(events.flatMap(({ places }) => places.map(({ place }) => place.country)));
}

export function eventsOfActor({ events }: Recorded, actor: Actor): Event[] {
	return events.filter(({ actors }) => actors.some((other) => other.actor.id === actor.id));
}

export function eventsOfType({ events }: Recorded, type: EventType): Event[] {
	return events.filter((event) => event.type.id === type.id);
}

export function eventsOnTopic({ events }: Recorded, topic: Topic): Event[] {
	return events.filter(({ topics }) => topics.some(({ id }) => id === topic.id));
}

/** The events just before and after one in time. */
export function neighbours(
	{ events }: Recorded,
	event: Event,
): { readonly previous?: Event; readonly next?: Event } {
	const index = events.indexOf(event);
	const previous = events[index - 1];
	const next = events[index + 1];
	return { ...(previous ? { previous } : {}), ...(next ? { next } : {}) };
}

/** The words of an event or a chapter in a language, or in the default one where it has not been translated. */
export function textIn<Text>(
	{ id, texts }: { readonly id: string; readonly texts: Readonly<Record<string, Text>> },
	{ language, fallback }: { readonly language: string; readonly fallback: string },
): Text {
	const text = texts[language] ?? texts[fallback];
	if (!text) throw new Error(`Expected ${id} to have words in ${fallback}.`);
	return text;
}

/** The events that were added or corrected last, latest first. */
export function recentlyChanged({ events }: Recorded, count: number): Event[] {
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

/** The chapters that cite an event. */
export function chaptersCiting({ chapters }: Pick<Timeline, 'chapters'>, event: Event): Chapter[] {
	return chapters.filter(({ events }) => events.includes(event));
}

/** A correction and the event or chapter that it is of. */
export interface LoggedCorrection extends Correction {
	readonly of:
		| { readonly kind: 'event'; readonly event: Event }
		| { readonly kind: 'chapter'; readonly chapter: Chapter };
}

/** Every correction of the record, latest first. */
export function listCorrections({
	events,
	chapters,
}: Pick<Timeline, 'events' | 'chapters'>): LoggedCorrection[] {
	const ofEvents = events.flatMap((event) =>
		event.corrections.map((entry) => ({ ...entry, of: { kind: 'event' as const, event } })),
	);
	const ofChapters = chapters.flatMap((chapter) =>
		chapter.corrections.map((entry) => ({ ...entry, of: { kind: 'chapter' as const, chapter } })),
	);
	return [...ofEvents, ...ofChapters].sort((a, b) =>
		a.date < b.date ? 1 : a.date > b.date ? -1 : 0,
	);
}

/** Orders names by their letters, the same on every machine. */
export function compareNames(a: string, b: string): number {
	const [x, y] = [fold(a), fold(b)];
	return x < y ? -1 : x > y ? 1 : 0;
}

function fold(name: string): string {
	return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/^al-/, '');
}

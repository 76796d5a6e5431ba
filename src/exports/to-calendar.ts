import ical, { ICalEventTransparency } from 'ical-generator';
import { toEventDate } from '../model/date.ts';
import { textIn } from '../model/questions.ts';
import type { Event } from '../model/timeline.ts';
import { absolute, type Publication } from './publication.ts';
import { changesOf } from './record-dates.ts';

/**
 * Writes events whose days are known as all-day entries of a calendar (RFC 5545). Those of which only
 * the month or year is known, or that were still going on, would fill days they may not have touched.
 */
export function toCalendar(publication: Publication): string {
	const { timeline, name, language } = publication;
	const { site } = timeline;
	const calendar = ical({
		name: name(site.title),
		description: site.description[language] ?? '',
		prodId: { company: new URL(site.address).hostname, product: 'timeline', language },
	});
	for (const event of timeline.events.filter(hasDays))
		calendar.createEvent(toEntry(event, publication));
	return calendar.toString();
}

/** Whether an event has its place in a calendar. */
export function hasDays({ date }: Event): boolean {
	return (date.precision === 'day' || date.precision === 'range') && !date.isOpen;
}

function toEntry(event: Event, publication: Publication) {
	const { addresses, name, timeline, language } = publication;
	const fallback = timeline.site.defaultLanguage;
	const { title, summary } = textIn(event, { language, fallback });
	const place = event.sites[0]?.place;
	const url = absolute(publication, addresses.event(event.id));
	return {
		id: `${event.id}@${new URL(url).hostname}`,
		summary: title,
		description: `${summary}\n\n${url}`,
		start: new Date(event.date.start),
		end: new Date(event.date.end),
		allDay: true,
		// The stamp is the day of the record, never that of the build.
		stamp: new Date(toEventDate(changesOf(event).at(-1) ?? event.added).start),
		categories: [{ name: name(event.type.name) }],
		transparency: ICalEventTransparency.TRANSPARENT,
		url,
		...(place ? { location: toLocation(name(place.name), place) } : {}),
	};
}

function toLocation(
	title: string,
	{ lat, lon }: { readonly lat?: number | undefined; readonly lon?: number | undefined },
) {
	return lat === undefined || lon === undefined ? { title } : { title, geo: { lat, lon } };
}

import { yearOf } from './model/date.ts';
import type { Event } from './model/timeline.ts';

/** Builds the address of every page, under the site's base path and in one language. */
export type Addresses = ReturnType<typeof createAddresses>;

/** Returns the addresses of a site whose pages lie under `base`; the default language has no prefix. */
export function createAddresses({
	base,
	prefix,
}: {
	readonly base: string;
	readonly prefix: string | undefined;
}) {
	const root = base.endsWith('/') ? base : `${base}/`;
	const start = prefix === undefined ? root : `${root}${prefix}/`;
	const page = (path: string) => `${start}${path}/`;
	return {
		/** A file or page outside the language, as `assets/x.css`. */
		file: (path: string) => `${root}${path}`,
		home: start,
		/** The packed table of events in that language, which timeline, map and list are drawn from. */
		eventTable: `${start}explore/events.json`,
		/** The picture that stands for the site, and for an event, where a link is shared. */
		socialImage: `${start}social.png`,
		eventImage: (id: string) => `${page(`events/${id}`)}social.png`,
		/** An event for a frame in another page, and what tells other sites how to frame it. */
		eventFrame: (id: string) => page(`embed/events/${id}`),
		eventEmbedding: (id: string) => `${page(`events/${id}`)}oembed.json`,
		event: (id: string) => page(`events/${id}`),
		/** An event’s data and the file it was written in, in the language of the record. */
		eventData: (id: string) => `${root}events/${id}.json`,
		eventText: (id: string) => `${root}events/${id}.md`,
		/** A file of the published data, in the language of the record. */
		data: (name: string) => `${root}data/${name}`,
		chapter: (id: string) => page(`chapters/${id}`),
		year: (year: number) => page(String(year)),
		month: (year: number, month: number) => page(`${year}/${twoDigits(month)}`),
		yearOf: (event: Pick<Event, 'date'>) => page(String(yearOf(event.date.start))),
		/** What happened in a month of any year, and a day in it. */
		daysOfMonth: (month: number) => page(`days/${twoDigits(month)}`),
		dayOfYear: ({ month, day }: { readonly month: number; readonly day: number }) =>
			`${page(`days/${twoDigits(month)}`)}#day-${twoDigits(day)}`,
		place: (id: string) => page(`places/${id}`),
		country: (id: string) => page(`countries/${id.toLowerCase()}`),
		actor: (id: string) => page(`actors/${id}`),
		/** The lane of an affiliate. */
		affiliate: (id: string) => `${page('affiliates')}#lane-${id}`,
		type: (id: string) => page(`kinds/${id}`),
		topic: (id: string) => page(`topics/${id}`),
		/** The events of a campaign, by the id of its own event. */
		campaign: (id: string) => page(`campaigns/${id}`),
		publisher: (id: string) => page(`sources/${id}`),
		page,
	};
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}

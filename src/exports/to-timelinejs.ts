import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { formatDate } from '../i18n/format-date.ts';
import { isoDay } from '../model/date.ts';
import { textIn } from '../model/questions.ts';
import type { Event } from '../model/timeline.ts';
import type { DatePrecision } from '../schema/edtf.ts';
import { absolute, type Publication } from './publication.ts';

interface TimelineDate {
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/** Markup as TimelineJS takes it. */
interface TimelineText {
	readonly headline: string;
	readonly text: string;
}

/**
 * Turns the record into the JSON of TimelineJS 3 (timeline.knightlab.com, “JSON format”): events with
 * their dates at their true precision, and the periods as eras.
 */
export function toTimelineJs(publication: Publication) {
	const { timeline, addresses, language, name } = publication;
	const { site } = timeline;
	return {
		title: {
			text: toText({
				headline: name(site.title),
				text: site.description[language] ?? '',
				href: absolute(publication, addresses.home),
			}),
		},
		events: timeline.events.map((event) => toSlide(event, publication)),
		eras: site.eras.map((era) => ({
			start_date: toDate(era.start, 'day'),
			end_date: toDate(era.end - 1, 'day'),
			text: { headline: markup(name(era.name)) },
		})),
		scale: 'human',
	};
}

function toSlide(event: Event, publication: Publication) {
	const { addresses, language, name, timeline } = publication;
	const { start, end, precision, isOpen } = event.date;
	const fallback = timeline.site.defaultLanguage;
	const { title, summary } = textIn(event, { language, fallback });
	return {
		unique_id: event.id,
		start_date: toDate(start, precision),
		...(precision === 'range' && !isOpen ? { end_date: toDate(end - 1, 'day') } : {}),
		display_date: formatDate(event.date, language),
		group: name(event.type.family.name),
		autolink: false,
		text: toText({
			headline: title,
			text: summary,
			href: absolute(publication, addresses.event(event.id)),
		}),
	};
}

function toDate(instant: number, precision: DatePrecision): TimelineDate {
	const [year, month, day] = isoDay(instant).split('-').map(Number);
	if (year === undefined || precision === 'year') return { year: year ?? 0 };
	if (month === undefined || precision === 'month') return { year, month: month ?? 1 };
	return { year, month, day: day ?? 1 };
}

function toText({ headline, text, href }: TimelineText & { readonly href: string }): TimelineText {
	const address = href.replace(/^https?:\/\//, '');
	return {
		headline: markup(headline),
		text: toXml([x('p', text), x('p', [x('a', { href }, address)])]),
	};
}

/** Escapes what TimelineJS would read as markup. */
function markup(text: string): string {
	return toXml({ type: 'text', value: text });
}

import { formatDate } from '../../i18n/format-date.ts';
import { formatRange } from '../../i18n/format-number.ts';
import { localise } from '../../i18n/language.ts';
import type { TimelineWords } from '../../i18n/timeline-words.ts';
import { tollWords } from './toll-words.ts';
import type { Event } from '../../model/timeline.ts';

/** An event in the words of its row, its mark and its card. */
export interface EventWords {
	readonly date: string;
	readonly title: string;
	/** The language of the title. */
	readonly titleLanguage: string;
	readonly place: string;
	readonly kind: string;
	readonly status: string;
	/** The range of people reported killed, or that none are. */
	readonly killed: string;
	/** The same as part of a sentence. */
	readonly toll: string;
}

/** Puts an event into words. */
export function describeEvent(
	event: Event,
	{ language, words: text }: { readonly language: string; readonly words: TimelineWords },
): EventWords {
	const title = event.texts[language] ?? event.texts[Object.keys(event.texts)[0] ?? ''];
	const { killed } = event.toll;
	const range = killed ? formatRange(killed, { atLeast: text.atLeast }) : text.noneKilledCell;
	return {
		date: formatDate(event.date, language),
		title: title?.title ?? event.title,
		titleLanguage: title?.language ?? language,
		place: placeOf(event, language),
		kind: localise(event.type.name, language).text,
		status: text.status[event.status],
		killed: range,
		toll: tollWords(range, text),
	};
}

function placeOf({ sites, places }: Event, language: string): string {
	const { place } = sites[0] ?? places[0] ?? {};
	return place ? localise(place.name, language).text : '';
}

import { formatDate } from '../i18n/format-date.ts';
import { localise } from '../i18n/language.ts';
import { siteWords } from '../i18n/site-words.ts';
import { textIn } from '../model/questions.ts';
import type { Event, Site } from '../model/timeline.ts';
import type { Card } from './card.ts';
import { picturePalette, type PictureColor } from '../charts/drawing/picture-palette.ts';

interface CardOptions {
	readonly site: Site;
	readonly language: string;
}

/** Chooses the words of an event's social image: an event that is contested, of one source or retracted says so. */
export function cardOfEvent(event: Event, { site, language }: CardOptions): Card {
	const words = siteWords(language);
	const name = (names: Event['type']['name']) => localise(names, language).text;
	const text = textIn(event, { language, fallback: site.defaultLanguage });
	const place = event.sites[0]?.place;
	const isEstablished = event.status === 'confirmed' || event.status === 'corroborated';
	return {
		titleLanguage: text.language,
		language,
		title: text.title,
		date: formatDate(event.date, language),
		...(place
			? {
					place: [...new Set([name(place.name), name(place.country.name)])].join(words.comma),
				}
			: {}),
		kind: { text: name(event.type.name), color: colorOf(event.type.family.color) },
		...(isEstablished ? {} : { status: words.statuses[event.status] }),
		site: name(site.shortTitle),
	};
}

/** Chooses the words of the image that stands for all other pages. */
export function cardOfSite({ site, language }: CardOptions): Card {
	const title = localise(site.title, language);
	return {
		titleLanguage: title.language,
		language,
		title: title.text,
		place: siteWords(language).homeLead,
		site: new URL(site.address).host,
	};
}

function colorOf(family: number): PictureColor {
	const name = `family-${family}`;
	return isColor(name) ? name : 'ink';
}

function isColor(name: string): name is PictureColor {
	return name in picturePalette;
}

import { chapter as arabicChapter } from './ar/chapter.ts';
import { event as arabicEvent } from './ar/event.ts';
import { report as arabicReport } from './ar/report.ts';
import { site as arabicSite } from './ar/site.ts';
import { chapter as englishChapter } from './en/chapter.ts';
import { event as englishEvent } from './en/event.ts';
import { report as englishReport } from './en/report.ts';
import { site as englishSite } from './en/site.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the pages in one language. */
export type SiteWords = typeof englishSite &
	typeof englishEvent &
	typeof englishChapter &
	typeof englishReport;

/** Returns the words of the pages in a language, English where there are none. */
export function siteWords(language: string): SiteWords {
	const words = {
		en: { ...englishSite, ...englishEvent, ...englishChapter, ...englishReport },
		ar: { ...arabicSite, ...arabicEvent, ...arabicChapter, ...arabicReport },
	};
	return words[toInterfaceLanguage(language)];
}

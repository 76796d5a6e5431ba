import { site as arabic } from './ar/site.ts';
import { site as english } from './en/site.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the pages in one language. */
export type SiteWords = typeof english;

/** Returns the words of the pages in a language, English where there are none. */
export function siteWords(language: string): SiteWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

import { search as arabic } from './ar/search.ts';
import { search as english } from './en/search.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the search in one language. */
export type SearchWords = typeof english;

/** Returns the words of the search in a language, English where there are none. */
export function searchWords(language: string): SearchWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

import { map as arabic } from './ar/map.ts';
import { map as english } from './en/map.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the map in one language. */
export type MapWords = typeof english;

/** Returns the words of the map in a language, English where there are none. */
export function mapWords(language: string): MapWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

import { data as arabic } from './ar/data.ts';
import { data as english } from './en/data.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the data page and of the feeds in one language. */
export type DataWords = typeof english;

/** Returns the words of the data page and of the feeds in a language, English where there are none. */
export function dataWords(language: string): DataWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

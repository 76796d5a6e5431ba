import { toll as arabic } from './ar/toll.ts';
import { toll as english } from './en/toll.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the page on reported deaths and injuries in one language. */
export type TollWords = typeof english;

/** Returns the words of the page in a language, English where there are none. */
export function tollWords(language: string): TollWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

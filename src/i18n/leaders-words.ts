import { leaders as arabic } from './ar/leaders.ts';
import { leaders as english } from './en/leaders.ts';
import { toInterfaceLanguage } from './language.ts';

/** All words of the page on who led. */
export type LeadersWords = typeof english;

/** Returns the words of the page on who led in a language, English where there are none. */
export function leadersWords(language: string): LeadersWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

import { days as arabic } from './ar/days.ts';
import { days as english } from './en/days.ts';
import { toInterfaceLanguage } from './language.ts';

export type DaysWords = typeof english;

/** Returns the words of the pages on the days of the year in a language, English where there are none. */
export function daysWords(language: string): DaysWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

import { affiliates as arabic } from './ar/affiliates.ts';
import { affiliates as english } from './en/affiliates.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the page on affiliates. */
export type AffiliatesWords = typeof english;

/** Returns the words of the page on affiliates in a language, English where there are none. */
export function affiliatesWords(language: string): AffiliatesWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

import { explore as arabic } from './ar/explore.ts';
import { explore as english } from './en/explore.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the explorer in one language. */
export type ExploreWords = typeof english;

/** Returns the words of the explorer in a language, English where there are none. */
export function exploreWords(language: string): ExploreWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

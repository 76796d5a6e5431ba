import { share as arabic } from './ar/share.ts';
import { share as english } from './en/share.ts';
import { toInterfaceLanguage } from './language.ts';

export type ShareWords = typeof english;

/** Returns the words for what is shared in a language, English where there are none. */
export function shareWords(language: string): ShareWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

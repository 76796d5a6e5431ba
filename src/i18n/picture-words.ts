import { picture as arabic } from './ar/picture.ts';
import { picture as english } from './en/picture.ts';
import { toInterfaceLanguage } from './language.ts';

/** Returns the words below a picture in a language, English where there are none. */
export function pictureWords(language: string): typeof english {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

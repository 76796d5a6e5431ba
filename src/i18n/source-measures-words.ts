import { sourceMeasures as arabic } from './ar/source-measures.ts';
import { sourceMeasures as english } from './en/source-measures.ts';
import { toInterfaceLanguage } from './language.ts';

/** Returns the words of the figures on what the record rests on in a language, English where there are none. */
export function sourceMeasuresWords(language: string): typeof english {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

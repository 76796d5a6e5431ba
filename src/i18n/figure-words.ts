import { figure as arabic } from './ar/figure.ts';
import { figure as english } from './en/figure.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the figures beside a text in one language. */
export type FigureWords = typeof english;

/** Returns the words of figures in a language, English where there are none. */
export function figureWords(language: string): FigureWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

import { control as arabic, controlReading as arabicReading } from './ar/control.ts';
import { control as english, controlReading as englishReading } from './en/control.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words that the browser needs to read off a day. */
export type ControlReadingWords = typeof englishReading;

/** All words of the page on who held what. */
export type ControlWords = ControlReadingWords & typeof english;

/** Returns the words for reading off a day in a language, English where there are none. */
export function controlReadingWords(language: string): ControlReadingWords {
	return { en: englishReading, ar: arabicReading }[toInterfaceLanguage(language)];
}

/** Returns all words of the page in a language, English where there are none. */
export function controlWords(language: string): ControlWords {
	return {
		...{ en: english, ar: arabic }[toInterfaceLanguage(language)],
		...controlReadingWords(language),
	};
}

import { timeline as arabic } from './ar/timeline.ts';
import { timeline as english } from './en/timeline.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words of the timeline chart in one language. */
export type TimelineWords = typeof english;

/** Returns the words of the timeline chart in a language, English where there are none. */
export function timelineWords(language: string): TimelineWords {
	return { en: english, ar: arabic }[toInterfaceLanguage(language)];
}

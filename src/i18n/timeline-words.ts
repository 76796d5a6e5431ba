import { chart as arabicChart, timeline as arabic } from './ar/timeline.ts';
import { chart as englishChart, timeline as english } from './en/timeline.ts';
import { toInterfaceLanguage } from './language.ts';

/** The words that the browser needs to draw the timeline chart again. */
export type ChartWords = typeof englishChart;

/** All words of the timeline chart in one language. */
export type TimelineWords = ChartWords & typeof english;

/** Returns the words for drawing the chart in a language, English where there are none. */
export function chartWords(language: string): ChartWords {
	return { en: englishChart, ar: arabicChart }[toInterfaceLanguage(language)];
}

/** Returns all words of the timeline chart in a language, English where there are none. */
export function timelineWords(language: string): TimelineWords {
	return { ...{ en: english, ar: arabic }[toInterfaceLanguage(language)], ...chartWords(language) };
}

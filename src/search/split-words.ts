import { toWordKey } from './fold-word.ts';

/** A word of a text, where it stands in it, and what it is compared by. */
export interface Word {
	readonly text: string;
	readonly start: number;
	readonly end: number;
	readonly key: string;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u0640]*(?:['’ʼʾʿ][\p{L}\p{M}]+)*/gu;

/** Splits a text into its words; hyphens and punctuation separate them, an apostrophe within does not. */
export function splitWords(text: string): Word[] {
	const words: Word[] = [];
	for (const match of text.matchAll(word)) {
		const [found] = match;
		const key = toWordKey(found.replace(/['’]s$/i, ''));
		if (key !== '')
			words.push({ text: found, start: match.index, end: match.index + found.length, key });
	}
	return words;
}

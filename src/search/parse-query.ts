import { findNames, isNameInQuery } from './find-names.ts';
import { isArabic } from './fold-word.ts';
import type { NameIndex } from './name-index.ts';
import { splitWords, type Word } from './split-words.ts';

/** A reader's query in the terms of the search index. */
export interface Query {
	/** What to look for, names replaced by their tokens; empty where all of it is in quotation marks. */
	readonly terms: string;
	/** What was in quotation marks: to be found word by word, in this order. */
	readonly phrases: readonly string[];
	/** Keys of the words to mark in extracts, the last one perhaps unfinished. */
	readonly words: readonly string[];
	/** Tokens whose names, whatever their spelling, are to be marked in extracts. */
	readonly tokens: readonly string[];
}

interface QueryOptions {
	readonly names: NameIndex;
	/** The language of the index. */
	readonly language: string;
}

const quoted = /["“”«»„]([^"“”«»„]+)["“”«»„]/g;

/** Reads a query: quoted phrases as they are, names as the things they stand for, other words as they are. */
export function parseQuery(text: string, { names, language }: QueryOptions): Query {
	const phrases = [...text.matchAll(quoted)]
		.map(([, phrase = '']) => phrase.trim())
		.filter((phrase) => splitWords(phrase).length > 0);
	const rest = text.replace(quoted, ' ');
	const words = splitWords(rest);
	const found = findNames(words, {
		names,
		isName: (part) => isNameInQuery(part, { isWhole: part.length === words.length }),
	});
	const isInName = (position: number) =>
		found.some(({ first, last }) => first <= position && position <= last);
	const plain = words.filter((_, position) => !isInName(position));
	const tokens = [...new Set(found.map(({ meaning }) => meaning.token))];
	const terms = [...tokens, ...plain.map((word) => toTerm(word, language))].join(' ');
	return {
		// Without a single word, what was typed is looked for as it is, and will hardly be found.
		terms: terms === '' && phrases.length === 0 ? text.trim() : terms,
		phrases,
		words: [...plain, ...phrases.flatMap(splitWords)].map(({ key }) => key),
		tokens,
	};
}

/** In an index of another language the only Arabic words are the keys that we put there. */
function toTerm({ text, key }: Word, language: string): string {
	return isArabic(text) && !/^ar\b/.test(language) ? key : text;
}

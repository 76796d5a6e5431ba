import { findNames, isNameInText } from './find-names.ts';
import { isArticle } from './name-key.ts';
import type { NameIndex } from './name-index.ts';
import type { Query } from './parse-query.ts';
import { splitWords, type Word } from './split-words.ts';

/** A piece of a text, and whether it is what was looked for. */
export interface Segment {
	readonly text: string;
	readonly isMatch: boolean;
}

interface MarkOptions {
	readonly query: Pick<Query, 'words' | 'tokens'>;
	readonly names: NameIndex;
}

/** Cuts a text into pieces, so that the words and names of a query can be marked. */
export function markMatches(text: string, options: MarkOptions): Segment[] {
	return toSegments(text, {
		from: 0,
		to: text.length,
		ranges: findRanges(text, splitWords(text), options),
	});
}

interface ExtractOptions extends MarkOptions {
	/** How many words long. */
	readonly length: number;
}

/** Takes the stretch of a text in which most of a query is found, or else its beginning, and marks it. */
export function extractMatches(text: string, { query, names, length }: ExtractOptions): Segment[] {
	const words = splitWords(text);
	const ranges = findRanges(text, words, { query, names });
	const first = findDensest(words, { text, ranges, length });
	const start = words[first];
	const end = words[Math.min(first + length, words.length) - 1];
	if (!start || !end) return [];
	const from = first === 0 ? 0 : start.start;
	const isLast = end === words.at(-1);
	const to = isLast ? text.length : end.end;
	const segments = toSegments(text, { from, to, ranges });
	return [
		...(from > 0 ? [{ text: '… ', isMatch: false }] : []),
		...segments,
		...(isLast ? [] : [{ text: ' …', isMatch: false }]),
	];
}

interface Range {
	readonly start: number;
	readonly end: number;
	/** Two ranges of one kind say less than one of each. */
	readonly kind: string;
}

function findRanges(text: string, words: readonly Word[], { query, names }: MarkOptions): Range[] {
	const asked = new Set(
		[...names.meanings.values()]
			.filter(({ token }) => query.tokens.includes(token))
			.flatMap(({ things }) => things),
	);
	const found = findNames(words, { names, isName: isNameInText })
		// A name may mean several things; it is marked where it shares one with what was asked for.
		.filter(({ meaning }) => meaning.things.some((thing) => asked.has(thing)))
		.flatMap(({ first, last, meaning }): Range[] => {
			const begin = skipArticles(text, words, first);
			const [start, end] = [words[begin], words[last]];
			return start && end ? [{ start: start.start, end: end.end, kind: meaning.token }] : [];
		});
	const plain = words
		.flatMap((word): Range[] => {
			const match = query.words.find((sought) => isSameWord(word.key, sought));
			return match === undefined ? [] : [{ start: word.start, end: word.end, kind: match }];
		})
		.filter(({ start }) => !found.some((range) => range.start <= start && start < range.end));
	return [...found, ...plain].sort((a, b) => a.start - b.start);
}

/** An article belongs to a name only where a hyphen joins them: at Raqqa, but al-Raqqa. */
function skipArticles(text: string, words: readonly Word[], first: number): number {
	let begin = first;
	while (isArticle(words[begin]) && text[words[begin]?.end ?? 0] !== '-') begin += 1;
	return begin;
}

/** Whether a word is the one sought, perhaps with another ending: the index stems, and completes what is typed. */
function isSameWord(key: string, sought: string): boolean {
	if (key === sought || (sought.length > 2 && key.startsWith(sought))) return true;
	const stem =
		sought.length > 5 ? sought.replace(/(?:ings?|ed|es|s|e|ies|y)$/, '') : sought.replace(/s$/, '');
	return stem.length > 3 && key.startsWith(stem) && key.length - stem.length <= 4;
}

interface DensestOptions {
	readonly text: string;
	readonly ranges: readonly Range[];
	readonly length: number;
}

/**
 * The place of the first word of the stretch that holds most. Another word sought counts more than
 * the same again, and a stretch that begins with a sentence reads better.
 */
function findDensest(words: readonly Word[], { text, ranges, length }: DensestOptions): number {
	const lead = 6;
	const latest = Math.max(0, words.length - length);
	const sentences = words.flatMap((_, position) =>
		beginsSentence(text, words, position) ? [position] : [],
	);
	const matches = ranges.map(
		(range) => words.findIndex(({ start }) => start >= range.start) - lead,
	);
	let best = { first: 0, value: 0 };
	for (const first of new Set(
		[0, ...sentences, ...matches].map((position) => Math.max(0, Math.min(position, latest))),
	)) {
		const from = words[first]?.start ?? 0;
		const to = words[Math.min(first + length, words.length) - 1]?.end ?? 0;
		const inside = ranges.filter(({ start, end }) => from <= start && end <= to);
		if (inside.length === 0) continue;
		const kinds = new Set(inside.map(({ kind }) => kind)).size;
		const reading = first === 0 ? 0.6 : beginsSentence(text, words, first) ? 0.5 : 0;
		const distance = ((inside[0]?.start ?? 0) - from) / 10_000;
		const value = kinds + reading + Math.min(inside.length, 4) / 100 - distance;
		if (value > best.value) best = { first, value };
	}
	return best.first;
}

function beginsSentence(text: string, words: readonly Word[], position: number): boolean {
	const [before, word] = [words[position - 1], words[position]];
	return !before || (word !== undefined && /[.!?؟]\S*\s/.test(text.slice(before.end, word.start)));
}

function toSegments(
	text: string,
	{
		from,
		to,
		ranges,
	}: { readonly from: number; readonly to: number; readonly ranges: readonly Range[] },
): Segment[] {
	const segments: Segment[] = [];
	let position = from;
	for (const { start, end } of ranges) {
		if (start < position || end > to) continue;
		if (start > position) segments.push({ text: text.slice(position, start), isMatch: false });
		segments.push({ text: text.slice(start, end), isMatch: true });
		position = end;
	}
	if (position < to) segments.push({ text: text.slice(position, to), isMatch: false });
	return segments;
}

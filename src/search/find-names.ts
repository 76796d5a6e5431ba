import { isArticle, joinKeys, withoutArticles } from './name-key.ts';
import type { Meaning, NameIndex } from './name-index.ts';
import type { Word } from './split-words.ts';

/** A name found among words: the places of its first and last word, and what it means. */
export interface FoundName {
	readonly first: number;
	readonly last: number;
	readonly key: string;
	readonly meaning: Meaning;
}

interface FindOptions {
	readonly names: NameIndex;
	/** Whether the words may be that name, although their letters are. */
	readonly isName: (words: readonly Word[]) => boolean;
}

/** Finds the names in a list of words from left to right, always the longest that fits. */
export function findNames(words: readonly Word[], { names, isName }: FindOptions): FoundName[] {
	const found: FoundName[] = [];
	let first = 0;
	while (first < words.length) {
		const name = findLongest(words, { names, isName, first });
		if (name) found.push(name);
		first = (name?.last ?? first) + 1;
	}
	return found;
}

function findLongest(
	words: readonly Word[],
	{ names, isName, first }: FindOptions & { readonly first: number },
): FoundName | undefined {
	// Twice the words of the longest name leaves room for articles between them.
	for (let last = Math.min(words.length, first + names.longest * 2) - 1; last >= first; last -= 1) {
		const part = words.slice(first, last + 1);
		if (last > first && isArticle(words[last])) continue;
		const key = joinKeys(withoutArticles(part));
		const meaning = names.meanings.get(key);
		if (meaning && isName(part)) return { first, last, key, meaning };
	}
	return undefined;
}

/** In an account, a name in Latin letters begins with a capital, and one of two letters has no others. */
export function isNameInText(words: readonly Word[]): boolean {
	return words.length === 1 && hasTwoLetters(words)
		? isInCapitals(words[0]?.text ?? '')
		: words.some(({ text }) => isInCapitals(text.slice(0, 1)));
}

/** In a query case says nothing, except for names of two letters, which may be common words: IS, US, UN. */
export function isNameInQuery(
	words: readonly Word[],
	{ isWhole }: { readonly isWhole: boolean },
): boolean {
	return isWhole || !hasTwoLetters(words) || isInCapitals(words[0]?.text ?? '');
}

function hasTwoLetters(words: readonly Word[]): boolean {
	return words.length === 1 && (words[0]?.key.length ?? 0) <= 2;
}

function isInCapitals(text: string): boolean {
	return text === text.toUpperCase();
}

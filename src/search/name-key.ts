import { splitWords, type Word } from './split-words.ts';

/** Arabic's article before sun and moon letters as it is written apart in Latin letters. */
const latinArticles = new Set([
	'al',
	'el',
	'ar',
	'er',
	'as',
	'es',
	'ash',
	'ad',
	'az',
	'ez',
	'an',
	'at',
]);

/** Whether a word is an article that belongs to the name after it. */
export function isArticle(word: Word | undefined): boolean {
	return word !== undefined && latinArticles.has(word.key);
}

/** Leaves out the words that are an article, unless there would be no word left. */
export function withoutArticles(words: readonly Word[]): readonly Word[] {
	const kept = words.filter((word) => !isArticle(word));
	return kept.length === 0 ? words : kept;
}

/** Joins the keys of words into the key of a name. */
export function joinKeys(words: readonly Word[]): string {
	return words.map(({ key }) => key).join(' ');
}

/** Returns the keys of a name: the whole of it, without what is in brackets, and the part before a comma. */
export function toNameKeys(name: string): string[] {
	const forms = [
		name,
		name.replace(/\([^)]*\)/g, ' '),
		name.replace(/\([^)]*\)/g, ' ').split(/[,،]/)[0] ?? '',
	];
	const keys = forms.map((form) => joinKeys(withoutArticles(splitWords(form))));
	return [...new Set(keys)].filter((key) => key !== '');
}

/** Letters that are written apart from the ones readers type for them. */
const sameLetters: readonly (readonly [RegExp, string])[] = [
	[/[\u0640'’‘ʼʻʾʿ`´]/g, ''], // Tatweel and the marks that stand for hamza and ayn.
	[/\u0671/g, '\u0627'], // Alef wasla.
	[/[\u0649\u06cc]/g, '\u064a'], // Alef maqsura and Persian yeh.
	[/\u0629/g, '\u0647'], // Teh marbuta.
	[/\u06a9/g, '\u0643'], // Persian kaf.
	[/ı/g, 'i'],
	[/ß/g, 'ss'],
	[/[øö]/g, 'o'],
	[/ł/g, 'l'],
];

/** Folds a word to the letters that spellings have in common: no case, no accents, no vowel marks. */
export function foldWord(word: string): string {
	const bare = word.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
	return sameLetters.reduce((text, [letters, letter]) => text.replace(letters, letter), bare);
}

/** Arabic's article, alone or after a one-letter word that is written together with it. */
const arabicArticle = /^(?:[وبفك]?ال|لل)(?=\p{L}{3})/u;

/** Folds a word and takes the Arabic article off it, so that الباغوز and باغوز are one. */
export function toWordKey(word: string): string {
	let key = foldWord(word);
	while (arabicArticle.test(key)) key = key.replace(arabicArticle, '');
	return key;
}

/** Whether a word is written in Arabic letters. */
export function isArabic(word: string): boolean {
	return /\p{Script=Arabic}/u.test(word);
}

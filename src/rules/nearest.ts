import leven, { closestMatch } from 'leven';

/** Returns the known word within two edits of a misspelt one, or nothing; of two as near, the one that begins alike. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
	const wanted = word.toLowerCase();
	const beginsAlike = (other: string) => Number(other.startsWith(wanted.slice(0, 1)));
	const candidates = [...known].sort((a, b) => beginsAlike(b) - beginsAlike(a));
	return closestMatch(wanted, candidates, { maxDistance: 2 });
}

/** Returns a mend that proposes the nearest known word, or else falls back to a general one. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
	const found = nearest(word, known);
	return found === undefined ? otherwise : `did you mean \`${found}\`? Otherwise ${otherwise}`;
}

/** Counts the letters that have to be changed, added or left out to make one word of another. */
export function editsBetween(one: string, other: string): number {
	return leven(one, other);
}

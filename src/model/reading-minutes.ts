const wordsInMinute = 238;

/** How long a text takes to read, in whole minutes, one at least (Brysbaert 2019: 238 words a minute in English). */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.round(words / wordsInMinute));
}

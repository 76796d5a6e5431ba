import type { Thing } from './thing.ts';

/** What a name stands for. */
export interface Meaning {
	/** The word that stands in the search index for all things of that name. */
	readonly token: string;
	readonly things: readonly Thing[];
}

/** All names that are known, by their keys. */
export interface NameIndex {
	readonly meanings: ReadonlyMap<string, Meaning>;
	/** The most words that a name has. */
	readonly longest: number;
}

/**
 * Gathers the names of things. Names of the same things share a token, so that every spelling asks
 * the search index for the same word; a name that several things share has a token of its own.
 */
export function indexNames(things: readonly Thing[]): NameIndex {
	const thingsByKey = new Map<string, number[]>();
	things.forEach(({ keys }, position) => {
		for (const key of keys) thingsByKey.set(key, [...(thingsByKey.get(key) ?? []), position]);
	});
	const tokens = new Map<string, string>();
	const meanings = new Map<string, Meaning>();
	for (const [key, positions] of thingsByKey) {
		const group = positions.join();
		const token = tokens.get(group) ?? toToken(tokens.size);
		tokens.set(group, token);
		meanings.set(key, { token, things: positions.flatMap((position) => things[position] ?? []) });
	}
	const longest = Math.max(0, ...[...meanings.keys()].map((key) => key.split(' ').length));
	return { meanings, longest };
}

/** Consonants only: no stemmer shortens such a word. All are of one length: none begins another. */
const digits = 'bcfghjklmnpqrvwz';

function toToken(number: number): string {
	const hexadecimal = number.toString(16).padStart(4, '0');
	return `zq${hexadecimal.replace(/./g, (digit) => digits[Number.parseInt(digit, 16)] ?? '')}x`;
}

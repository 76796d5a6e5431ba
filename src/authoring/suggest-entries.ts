import { editsBetween } from '../rules/nearest.ts';
import { toWordKey } from '../search/fold-word.ts';

/** An entry of a registry, or of a gazetteer, by the names under which it may be looked for. */
export interface NamedEntry {
	readonly id: string;
	/** Names and other spellings, in any script. */
	readonly names: readonly string[];
}

/** A way in which what was typed can be found in a name; the lower, the better. */
const ranks = { same: 0, begins: 1, wordBegins: 2, contains: 3, misspelt: 4 };

/** Lists the entries that somebody may mean by what was typed, the best first. */
export type Suggest<Entry> = (typed: string, options?: SuggestOptions) => Entry[];

/** How entries are looked for. */
interface SuggestOptions {
	/** How many are listed, 8 if left out. */
	readonly most?: number;
	/** Whether a name is also found with one or two slips of the pen, as it is if left out. */
	readonly allowsSlips?: boolean;
}

/** Lists the entries that somebody may mean by what was typed, the best first, at most `most`. */
export function suggestEntries<Entry extends NamedEntry>(
	typed: string,
	{ entries, most = 8 }: { readonly entries: readonly Entry[]; readonly most?: number },
): Entry[] {
	return entrySuggester(entries)(typed, { most });
}

/** Prepares the names of many entries, so that they can be looked through at each key. */
export function entrySuggester<Entry extends NamedEntry>(
	entries: readonly Entry[],
): Suggest<Entry> {
	const prepared = entries.map((entry, order) => ({
		entry,
		order,
		keys: [toNameKey(entry.id), ...entry.names.map(toNameKey)],
	}));
	return (typed, { most = 8, allowsSlips = true } = {}) => {
		const key = toNameKey(typed);
		if (key === '') return entries.slice(0, most);
		return prepared
			.flatMap(({ entry, order, keys }) => {
				const found = keys
					.flatMap((name) => rankOf(name, key) ?? [])
					.filter((rank) => allowsSlips || rank < ranks.misspelt);
				return found.length === 0 ? [] : [{ entry, order, rank: Math.min(...found) }];
			})
			.sort((a, b) => a.rank - b.rank || a.order - b.order)
			.slice(0, most)
			.map(({ entry }) => entry);
	};
}

function rankOf(name: string, key: string): number | undefined {
	if (name === key) return ranks.same;
	if (name.startsWith(key)) return ranks.begins;
	if (name.includes(` ${key}`)) return ranks.wordBegins;
	if (name.includes(key)) return ranks.contains;
	// In a short word two letters are half of it.
	const mostEdits = key.length < 4 ? 0 : key.length < 6 ? 1 : 2;
	const isNear = mostEdits > 0 && Math.abs(name.length - key.length) <= mostEdits;
	return isNear && editsBetween(name, key) <= mostEdits ? ranks.misspelt : undefined;
}

/** Returns a name's words without case, accents, articles and punctuation. */
export function toNameKey(text: string): string {
	return text
		.split(/[\s,()–-]+/u)
		.map(toWordKey)
		.filter((word) => word !== '' && word !== 'al' && word !== 'el')
		.join(' ');
}

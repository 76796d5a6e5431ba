import type { NameIndex } from './name-index.ts';
import { joinKeys, withoutArticles } from './name-key.ts';
import { splitWords } from './split-words.ts';
import { toThingKey } from './list-things.ts';
import type { Thing } from './thing.ts';

interface SuggestOptions {
	readonly names: NameIndex;
	/** At most how many. */
	readonly limit: number;
}

/** Suggests the things whose name is the text typed so far, or begins with it; whole names first. */
export function suggestThings(text: string, { names, limit }: SuggestOptions): Thing[] {
	const typed = joinKeys(withoutArticles(splitWords(text)));
	if (typed.length < 2) return [];
	const whole = names.meanings.get(typed)?.things ?? [];
	const begun =
		typed.length < 3
			? []
			: [...names.meanings]
					.filter(([key]) => key.startsWith(typed))
					.sort(([a], [b]) => a.length - b.length)
					.flatMap(([, { things }]) => things);
	const suggested = new Map([...whole, ...begun].map((thing) => [toThingKey(thing), thing]));
	return [...suggested.values()].slice(0, limit);
}

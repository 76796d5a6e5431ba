import type { LinkedContext } from '../exports/linked-data/linked-context.ts';
import type { PageContext } from '../page-context.ts';

/** Returns what the description of a page in the words of schema.org needs of its context. */
export function toLinkedContext({
	timeline,
	language,
	addresses,
	name,
}: PageContext): LinkedContext {
	return { timeline, language, addresses, name: (names) => name(names).text };
}

import type { ExploreWords } from '../i18n/explore-words.ts';
import { readQuery, type Readable } from './read-query.ts';

/** A value is shown so far; nobody reads more of it. */
const longest = 60;

/**
 * Says in an element which parts of the address cannot be read, and takes them out of it: now, and when Back leads to such an address.
 * Whoever reads the address afterwards finds only what can be read.
 */
export function connectUnread(
	problem: Element | null,
	{ words, ...readable }: Readable & { readonly words: ExploreWords },
): void {
	const read = () => {
		const { query, unread } = readQuery(location.search, readable);
		if (query !== location.search) {
			history.replaceState(history.state, '', location.pathname + query + location.hash);
		}
		const text = unread.length === 0 ? '' : words.unread(unread.map(toText));
		if (problem && problem.textContent !== text) problem.textContent = text;
	};
	read();
	addEventListener('popstate', read);
}

/** Isolated, since the letters of an address run from left to right in any language. */
function toText({ name, value }: { readonly name: string; readonly value: string }): string {
	const shown = value.length > longest ? `${value.slice(0, longest)}…` : value;
	return `\u2068${name}=${shown}\u2069`;
}

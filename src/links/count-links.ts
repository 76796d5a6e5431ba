import type { LinkCache } from './link-cache.ts';
import type { CitedLink } from './list-cited.ts';
import { hostOfQueue } from './plan-questions.ts';

const kinds = [
	['found', 'found'],
	['moved', 'moved'],
	['broken', 'broken'],
	['unchecked', 'could not be seen'],
	['unknown', 'not asked yet'],
] as const;

/** Counts addresses, each once, by what is known of them: `3 addresses at 2 hosts: 2 found, 1 broken`. */
export function countLinks(links: readonly CitedLink[], { links: known }: LinkCache): string {
	const urls = [...new Set(links.map(({ url }) => url))];
	const hosts = new Set(urls.map(hostOfQueue)).size;
	const found = urls.map((url) => known.get(url)?.verdict.kind ?? 'unknown');
	const parts = kinds.flatMap(([kind, words]) => {
		const number = found.filter((one) => one === kind).length;
		return number === 0 ? [] : [`${number} ${words}`];
	});
	const all = `${urls.length} ${urls.length === 1 ? 'address' : 'addresses'}`;
	const at = `${hosts} ${hosts === 1 ? 'host' : 'hosts'}`;
	return parts.length === 0 ? `${all} at ${at}` : `${all} at ${at}: ${parts.join(', ')}`;
}

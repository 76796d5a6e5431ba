import { isUsable } from '../../links/archive.ts';
import type { CitedLink } from '../../links/list-cited.ts';
import type { AskOptions } from './ask-all.ts';
import { askArchive } from './ask-archive.ts';
import { askLink } from './ask-link.ts';
import type { FoundCopy } from './write-copies.ts';

/** After as many questions in a row without an answer the archive is left alone. */
const mostUnanswered = 3;

/**
 * Asks the archive for copies of the pages whose source names none, and keeps what it answers; says
 * whether it went on answering to the end.
 */
export async function askCopies(
	links: readonly CitedLink[],
	{ asking, cache, archive, since, keep, progress }: AskOptions,
): Promise<boolean> {
	const copies = new Map(cache.copies);
	const wanted = links.filter(({ url, key, hasCopy }) => {
		const known = copies.get(url);
		return key === 'url' && !hasCopy && (known === undefined || known.asked < since);
	});
	const urls = new Map(wanted.map(({ url, published }) => [url, published]));
	let done = 0;
	let unanswered = 0;
	for (const [url, near] of urls) {
		const answer = await askArchive(url, { ...asking, archive, near });
		unanswered = answer ? 0 : unanswered + 1;
		if (unanswered === mostUnanswered) return false;
		done += 1;
		progress(`${done} of ${urls.size} copies looked for`);
		if (!answer) continue;
		copies.set(url, answer);
		keep({ ...cache, copies });
	}
	return true;
}

/**
 * Returns the copies that may stand in for what a source cites and that answered when they were looked at,
 * now or not long ago, and keeps what they answered; leaves the archive alone where it asks for that.
 */
export async function findCopies(
	links: readonly CitedLink[],
	{ asking, cache, since, keep }: Pick<AskOptions, 'asking' | 'cache' | 'since' | 'keep'>,
): Promise<readonly FoundCopy[]> {
	const found: FoundCopy[] = [];
	const seen = new Map(cache.links);
	for (const { url, key, hasCopy, published, path } of links) {
		const copy = cache.copies.get(url)?.copy;
		if (key !== 'url' || hasCopy || !copy || !isUsable(copy, published)) continue;
		let known = seen.get(copy.url);
		if (!known || known.isPassing || known.asked < since) {
			const asked = await askLink(copy.url, asking);
			if (asked.wantsRest) break;
			// Where nothing answers, it may be the network's fault.
			if (!asked.isAnswered) continue;
			({ known } = asked);
			seen.set(copy.url, known);
			keep({ ...cache, links: seen });
		}
		if (known.verdict.kind !== 'found' && known.verdict.kind !== 'moved') continue;
		found.push({ path, cited: url, url: copy.url });
	}
	return found;
}

import type { VFile } from 'vfile';
import { isUsable } from './archive.ts';
import type { LinkCache } from './link-cache.ts';
import type { CitedLink } from './list-cited.ts';

/** What a report says of an address: its rule, and whether it fails the run. */
interface Finding {
	readonly rule: 'link-broken' | 'link-moved' | 'link-unchecked' | 'link-copy';
	readonly reason: string;
	readonly mend: string;
	readonly isError: boolean;
}

/** Adds what is known about a cited address to the messages of its file; nothing where all is well. */
export function reportLink(
	file: VFile,
	{ link, cache }: { readonly link: CitedLink; readonly cache: LinkCache },
): void {
	for (const { rule, reason, mend, isError } of [
		...findVerdict(link, cache),
		...findCopy(link, cache),
	]) {
		const message = file.message(reason, { place: link.point, ruleId: rule, source: 'links' });
		message.note = mend;
		message.fatal = isError;
	}
}

function findVerdict(
	{ url, key, hasCopy, published }: CitedLink,
	{ links, copies }: LinkCache,
): Finding[] {
	const verdict = links.get(url)?.verdict;
	if (!verdict || verdict.kind === 'found') return [];
	const page = key === 'url' ? 'a page' : 'the archive’s copy';
	if (verdict.kind === 'moved') {
		const reason = `Expected ${page} at this address, found it moved to \`${verdict.to}\``;
		return [
			warning('link-moved', reason, 'look whether it is the same page, then write that address'),
		];
	}
	if (verdict.kind === 'unchecked') {
		const reason = `Expected ${page}, could not see it: found ${verdict.found}`;
		return [
			warning(
				'link-unchecked',
				reason,
				'open it in a browser; hosts turn machines away that let people in',
			),
		];
	}
	const reason = `Expected ${page}, found ${verdict.found}`;
	if (key === 'url' && hasCopy) {
		const mend = 'nothing, as long as the archive’s copy answers; or write the page’s new address';
		return [warning('link-broken', reason, mend)];
	}
	const copy = copies.get(url)?.copy;
	const mend =
		key === 'archive_url'
			? 'look for another copy of the page, or delete the line'
			: copy && isUsable(copy, published)
				? 'look for the page’s new address; or take the archive’s copy'
				: copies.has(url)
					? 'look for the page’s new address; the archive has no copy that shows what was cited'
					: 'look for the page’s new address, or for a copy: npm run links -- --archive';
	return [{ rule: 'link-broken', reason, mend, isError: true }];
}

function findCopy({ url, key, hasCopy, published }: CitedLink, { copies }: LinkCache): Finding[] {
	const copy = copies.get(url)?.copy;
	if (key !== 'url' || hasCopy || !copy || !isUsable(copy, published)) return [];
	const day = new Date(copy.made).toISOString().slice(0, 10);
	const reason = `Expected an \`archive_url\`, found none, and a copy of ${day} in the archive`;
	const mend = `look at it, then add archive_url: ${copy.url} (or all of them with --write)`;
	return [warning('link-copy', reason, mend)];
}

function warning(rule: Finding['rule'], reason: string, mend: string): Finding {
	return { rule, reason, mend, isError: false };
}

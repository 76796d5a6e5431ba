import { isRecord } from '../parse/is-record.ts';
import { readInstant } from './instant.ts';
import type { Verdict } from './judge.ts';

/** What was found out about an address, and when, in milliseconds. */
export interface KnownLink {
	readonly asked: number;
	readonly verdict: Verdict;
	/** Whether the verdict says something about that moment only, so that the next run asks again. */
	readonly isPassing: boolean;
}

/** What an archive said about an address, and when; without `copy` it has none. */
export interface KnownCopy {
	readonly asked: number;
	readonly copy: ArchiveCopy | undefined;
}

/** A copy of a page in an archive. */
export interface ArchiveCopy {
	readonly url: string;
	/** When it was made, in milliseconds. */
	readonly made: number;
}

/** What earlier runs found out, by address. */
export interface LinkCache {
	readonly links: ReadonlyMap<string, KnownLink>;
	readonly copies: ReadonlyMap<string, KnownCopy>;
}

/** A cache that knows nothing. */
export const emptyCache: LinkCache = { links: new Map(), copies: new Map() };

const version = 1;

/** Reads a cache from its text; whatever cannot be read is forgotten, as it can be asked again. */
export function readCache(text: string): LinkCache {
	try {
		const stored: unknown = JSON.parse(text);
		if (!isRecord(stored) || stored['version'] !== version) return emptyCache;
		return {
			links: entriesOf(stored['links'], toKnownLink),
			copies: entriesOf(stored['copies'], toKnownCopy),
		};
	} catch {
		return emptyCache;
	}
}

/** Which answers a cache keeps: those about what is cited, and those that came since an instant, in milliseconds. */
interface Kept {
	readonly cited: ReadonlySet<string>;
	readonly since: number;
}

/** Writes a cache as text, by address; what was asked not long ago may be cited by another timeline. */
export function writeCache({ links, copies }: LinkCache, kept: Kept): string {
	const stored = {
		version,
		links: toObject(links, kept, ({ asked, verdict, isPassing }) => ({
			asked: toInstant(asked),
			...verdict,
			...(isPassing ? { isPassing } : {}),
		})),
		copies: toObject(copies, kept, ({ asked, copy }) => ({
			asked: toInstant(asked),
			...(copy ? { url: copy.url, made: toInstant(copy.made) } : {}),
		})),
	};
	return `${JSON.stringify(stored, null, '\t')}\n`;
}

function toObject<T extends { readonly asked: number }>(
	known: ReadonlyMap<string, T>,
	{ cited, since }: Kept,
	store: (value: T) => object,
): Record<string, object> {
	const kept = [...known]
		.filter(([url, { asked }]) => cited.has(url) || asked >= since)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(kept.map(([url, value]) => [url, store(value)]));
}

function toInstant(time: number): string {
	return new Date(time).toISOString();
}

function entriesOf<T>(
	value: unknown,
	read: (entry: Readonly<Record<string, unknown>>) => T | undefined,
): ReadonlyMap<string, T> {
	const found = new Map<string, T>();
	for (const [url, entry] of isRecord(value) ? Object.entries(value) : []) {
		const known = isRecord(entry) ? read(entry) : undefined;
		if (known !== undefined) found.set(url, known);
	}
	return found;
}

function toKnownLink(entry: Readonly<Record<string, unknown>>): KnownLink | undefined {
	const asked = readInstant(String(entry['asked']));
	const verdict = toVerdict(entry);
	if (asked === undefined || !verdict) return undefined;
	return { asked, verdict, isPassing: entry['isPassing'] === true };
}

function toVerdict({ kind, to, found }: Readonly<Record<string, unknown>>): Verdict | undefined {
	if (kind === 'found') return { kind };
	if (kind === 'moved' && typeof to === 'string') return { kind, to };
	if ((kind === 'broken' || kind === 'unchecked') && typeof found === 'string') {
		return { kind, found };
	}
	return undefined;
}

function toKnownCopy(entry: Readonly<Record<string, unknown>>): KnownCopy | undefined {
	const asked = readInstant(String(entry['asked']));
	if (asked === undefined) return undefined;
	const made = readInstant(String(entry['made']));
	const { url } = entry;
	const copy = typeof url === 'string' && made !== undefined ? { url, made } : undefined;
	return { asked, copy };
}

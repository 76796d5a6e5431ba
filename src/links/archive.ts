import { isRecord } from '../parse/is-record.ts';
import { archivedPage, isSamePage } from '../rules/archived-page.ts';
import type { ArchiveCopy } from './link-cache.ts';

/** Where an archive that answers as the Internet Archive does is asked, and what the addresses of its copies begin with. */
export interface Archive {
	readonly service: string;
	readonly copies: string;
}

/** The Internet Archive, with its availability API. */
export const internetArchive: Archive = {
	service: 'https://archive.org/wayback/available',
	copies: 'https://web.archive.org/web/',
};

/** Returns the address that asks an archive for the copy of a page nearest to an instant, in milliseconds. */
export function archiveQuestion(
	url: string,
	{ service, near }: { readonly service: string; readonly near: number | undefined },
): string {
	const question = new URL(service);
	question.searchParams.set('url', url);
	if (near !== undefined) question.searchParams.set('timestamp', toStamp(near));
	return question.href;
}

/**
 * Reads the archive's answer: the copy of an address, by https; without `copy` where there is none, where
 * it did not hold a page, or where it is a copy of another page. Undefined where the text is no answer,
 * but perhaps a page that says that the archive is closed for now.
 */
export function readArchiveAnswer(
	text: string,
	{ url, copies }: { readonly url: string; readonly copies: string },
): { readonly copy: ArchiveCopy | undefined } | undefined {
	const snapshots = member(parse(text), 'archived_snapshots');
	return isRecord(snapshots) || Array.isArray(snapshots)
		? { copy: readCopy(member(snapshots, 'closest'), { url, copies }) }
		: undefined;
}

function readCopy(
	closest: unknown,
	{ url, copies }: { readonly url: string; readonly copies: string },
): ArchiveCopy | undefined {
	const address = member(closest, 'url');
	if (member(closest, 'available') !== true || String(member(closest, 'status')) !== '200') {
		return undefined;
	}
	const stamp = /\/web\/(\d{14})\//.exec(String(address))?.[1];
	const original = archivedPage(String(address));
	if (stamp === undefined || original === undefined || !isSamePage(original, url)) return undefined;
	return { url: `${copies}${stamp}/${original}`, made: readStamp(stamp) };
}

/** Whether a copy may stand for what was cited: one from before the work was published shows something else. */
export function isUsable({ made }: ArchiveCopy, published: number | undefined): boolean {
	const day = 86_400_000;
	return published === undefined || made >= published - day;
}

function toStamp(time: number): string {
	return new Date(time).toISOString().replaceAll(/\D/g, '').slice(0, 14);
}

function readStamp(stamp: string): number {
	const part = (from: number, to: number) => Number(stamp.slice(from, to));
	return Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(8, 10), part(10, 12), part(12, 14));
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function member(value: unknown, key: string): unknown {
	return isRecord(value) ? value[key] : undefined;
}

import { isRecord } from '../parse/is-record.ts';
import { parseFrontmatter } from '../parse/frontmatter.ts';
import type { Point } from '../rules/problem.ts';
import { parseEdtf } from '../schema/edtf.ts';

/** An address that a source of an event or a chapter gives, and where it stands. */
export interface CitedLink {
	readonly url: string;
	/** Which of the source's keys holds it. */
	readonly key: 'url' | 'archive_url';
	readonly path: string;
	readonly point: Point;
	/** Whether the source also names an archive's copy. */
	readonly hasCopy: boolean;
	/** The first instant at which the work may have been published, in milliseconds; absent where that cannot be read. */
	readonly published: number | undefined;
}

/** Lists the addresses that the sources of a file give; none where its frontmatter cannot be read, which the check reports. */
export function listCited(text: string, { path }: { readonly path: string }): CitedLink[] {
	const { data, pointAt } = parseFrontmatter(text);
	const sources = isRecord(data) ? data['sources'] : undefined;
	if (!Array.isArray(sources)) return [];
	return sources.flatMap((source: unknown, index) => {
		if (!isRecord(source)) return [];
		const published = parseEdtf(String(source['published']))?.start;
		const hasCopy = isAddress(source['archive_url']);
		return (['url', 'archive_url'] as const).flatMap((key) => {
			const url = source[key];
			if (!isAddress(url)) return [];
			const point = pointAt(['sources', index, key]);
			return [{ url, key, path, point, hasCopy, published }];
		});
	});
}

function isAddress(value: unknown): value is string {
	return typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);
}

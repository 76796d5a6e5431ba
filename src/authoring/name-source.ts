import { hostOf } from '../model/find-publisher.ts';
import { parseEdtf } from '../schema/edtf.ts';
import { toSlug, untaken } from './to-slug.ts';

/** A work to cite, as an author gives it: `https://… 2019-03-23 Title as printed`, of which date and title may be missing. */
export interface GivenSource {
	readonly url: string;
	readonly published?: string;
	readonly title?: string;
}

/** Takes a line apart into the address, the day of publication and the title of a work. */
export function readSource(line: string): GivenSource {
	const [, url = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(line.trim()) ?? [];
	const [first = '', ...words] = rest.split(/\s+/);
	const published = parseEdtf(first) ? first : undefined;
	const title = (published === undefined ? rest : words.join(' ')).trim();
	return { url, ...(published !== undefined && { published }), ...(title !== '' && { title }) };
}

/** Returns the day that many addresses name in their path: a guess to confirm, never to write unasked. */
export function dayInAddress(url: string): string | undefined {
	const [, year, month, day] =
		/(?<!\d)(20\d\d)[/-]?(0?[1-9]|1[0-2])[/-]?(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(url) ?? [];
	if (year === undefined || month === undefined || day === undefined) return undefined;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return parseEdtf(date) ? date : undefined;
}

/** Names a source after its publisher, or else after its host; numbered where the name is taken. */
export function nameSource(
	url: string,
	{
		publisher,
		taken,
	}: { readonly publisher?: string | undefined; readonly taken: ReadonlySet<string> },
): string {
	const [host = 'source'] = hostOf(url)
		.replace(/^www\./, '')
		.split('.');
	return untaken(publisher ?? (toSlug(host) || 'source'), taken);
}

import { citedDate } from './cited-date.ts';
import type { CitedWork } from './citation-item.ts';

/** Writes a work as Wikipedia's template for a page on the web, or for a report where it has no address. */
export function toWikitext({ item, agency, archiveUrl }: CitedWork): string {
	const { title, author = [], type, issued, URL: url, number, language } = item;
	const home = item['container-title'] ?? item.publisher;
	const archived = archiveUrl === undefined ? undefined : archiveDay(archiveUrl);
	const date = citedDate(issued, 'day-first').replace('ca. ', 'c. ');
	const parameters: readonly (readonly [string, string | undefined])[] = [
		...author.map(
			({ literal }, index) =>
				[author.length === 1 ? 'author' : `author${index + 1}`, escape(literal)] as const,
		),
		['title', escape(title)],
		[type === 'report' || url === undefined ? 'publisher' : 'website', home && escape(home)],
		['agency', agency && escape(agency)],
		['date', date],
		['url', url && encode(url)],
		['id', number && escape(number)],
		['language', language === 'en' ? undefined : language],
		// The template asks for the day of the copy beside its address.
		['archive-url', archived && archiveUrl && encode(archiveUrl)],
		['archive-date', archived],
		['url-status', archived && 'live'],
	];
	const written = parameters.flatMap(([name, value]) => (value ? [` |${name}=${value}`] : []));
	return `{{cite ${url === undefined ? 'report' : 'web'}${written.join('')}}}`;
}

/** The Internet Archive and its like write the moment of the copy into the address. */
function archiveDay(url: string): string | undefined {
	const [, year, month, day] = /\/(\d{4})(\d\d)(\d\d)\d{0,6}(?:[a-z_]*)\//.exec(url) ?? [];
	return year === undefined ? undefined : `${year}-${month ?? ''}-${day ?? ''}`;
}

/** What would begin or end a template, a link, a tag, an entity, a signature, emphasis or a magic word. */
const special = /[[\]{}|<>]|''+|~~~+|__+|&(?=#|\w+;)/g;

function escape(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.trim()
		.replaceAll(special, (found) =>
			found.replaceAll(/./g, (character) => `&#${character.charCodeAt(0)};`),
		);
}

/** In an address the same characters are written in percent. */
function encode(url: string): string {
	return url.replaceAll(/[[\]{}|<>"'\s]|~~~+|__+/g, (found) =>
		found.replaceAll(/[^]/g, (character) => {
			const code = character.charCodeAt(0).toString(16).padStart(2, '0');
			return `%${code.toUpperCase()}`;
		}),
	);
}

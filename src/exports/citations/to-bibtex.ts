import type { CitationItem } from './citation-item.ts';

/** What BibTeX reads as a command; braces count even when escaped, so they get a name. */
const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\textbraceleft{}',
	'}': '\\textbraceright{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	$: '\\$',
	'&': '\\&',
	'%': '\\%',
	'#': '\\#',
	_: '\\_',
};

/**
 * Writes a work as a BibTeX entry in UTF-8. BibLaTeX and reference managers know `@online` and `@report`;
 * BibTeX's own styles set what they do not know as `@misc`.
 */
export function toBibtex(item: CitationItem): string {
	const { id, type, author, issued, URL: url, number } = item;
	const [[year, month, day] = [], last] = issued['date-parts'];
	const iso = (parts: readonly number[]) =>
		parts.map((part) => String(part).padStart(2, '0')).join('-');
	const home = item['container-title'] ?? item.publisher;
	const fields: readonly (readonly [string, string | undefined])[] = [
		// Doubled braces keep names whole and capitals as they are.
		['author', author?.map(({ literal }) => `{${escape(literal)}}`).join(' and ')],
		['title', `{${escape(item.title)}}`],
		[type === 'report' ? 'institution' : 'organization', home && escape(home)],
		['howpublished', type === 'report' ? undefined : home && escape(home)],
		['number', number && escape(number)],
		[
			'date',
			iso([year ?? 0, month, day].filter((part) => part !== undefined)) +
				(last ? `/${iso(last)}` : ''),
		],
		['year', String(year)],
		['month', month === undefined ? undefined : String(month)],
		['language', item.language],
		['url', url && encodeBraces(url)],
	];
	const lines = fields.flatMap(([name, value]) =>
		value === undefined || value === '' ? [] : [`\t${name} = {${value}},`],
	);
	return `@${type === 'report' ? 'report' : 'online'}{${id},\n${lines.join('\n')}\n}\n`;
}

function escape(text: string): string {
	return oneLine(text).replaceAll(/[\\{}~^$&%#_]/g, (character) => commands[character] ?? '');
}

function oneLine(text: string): string {
	return text.replaceAll(/\s+/g, ' ').trim();
}

/** In an address everything is literal, but braces must pair. */
function encodeBraces(url: string): string {
	return url.replaceAll(/[{}\\\s]/g, (character) => encodeURIComponent(character));
}

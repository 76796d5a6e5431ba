import type { CitationItem } from './citation-item.ts';

const types: Readonly<Record<CitationItem['type'], string>> = {
	'article-newspaper': 'NEWS',
	'entry-encyclopedia': 'ENCYC',
	report: 'RPRT',
	webpage: 'ELEC',
};

/** Writes a work as a RIS record: a tag and a value on every line, ended as the format asks. */
export function toRis(item: CitationItem): string {
	const { type, title, author = [], issued, number, URL: url, language } = item;
	const [[year, month, day] = []] = issued['date-parts'];
	const padded = [month, day].map((part) =>
		part === undefined ? '' : String(part).padStart(2, '0'),
	);
	const lines: readonly (readonly [string, string | undefined])[] = [
		['TY', types[type]],
		['ID', item.id],
		...author.map(({ literal }) => ['AU', literal] as const),
		['TI', title],
		['T2', item['container-title']],
		['PB', item.publisher],
		['PY', String(year)],
		['DA', `${String(year)}/${padded.join('/')}/`],
		['M1', number],
		['LA', language],
		['UR', url],
	];
	return [
		...lines.flatMap(([tag, value]) =>
			value === undefined ? [] : [`${tag}  - ${value.replaceAll(/\s+/g, ' ').trim()}`],
		),
		'ER  - ',
		'',
	].join('\r\n');
}

import { toSlug } from '../../authoring/to-slug.ts';
import { parseEdtf } from '../../schema/edtf.ts';
import { address } from '../../schema/scalars.ts';
import { quote } from '../../rules/problem.ts';
import { toPlainText } from './html-text.ts';
import type { ImportedEvent, ImportedSource } from './imported-event.ts';
import { toInterval, toLine } from './read-cells.ts';
import { flatten } from './read-list.ts';
import { UnreadableRow, type RowReader } from './row.ts';

/** Columns of TimelineJS's sheet and where its JSON has them. */
const columns: readonly (readonly [string, string])[] = [
	['start_date', ''],
	['end_date', 'End '],
];

/** Puts a slide of TimelineJS's JSON into the columns of its sheet; what the sheet lacks keeps its name. */
export function slideToCells(slide: unknown): ReadonlyMap<string, string> {
	const names = new Map<string, string>([
		['display_date', 'Display Date'],
		['text.headline', 'Headline'],
		['text.text', 'Text'],
		['media.url', 'Media'],
		['media.credit', 'Media Credit'],
		['media.caption', 'Media Caption'],
		['media.thumbnail', 'Media Thumbnail'],
		['group', 'Group'],
		...columns.flatMap(([key, before]) =>
			['Year', 'Month', 'Day'].map(
				(part) => [`${key}.${part.toLowerCase()}`, `${before}${part}`] as const,
			),
		),
	]);
	return new Map(flatten(slide).map(([name, text]) => [names.get(name) ?? name, text]));
}

/**
 * Reads a row of TimelineJS's sheet, or a slide of its JSON. Throws an UnreadableRow for a title, an era,
 * and where there is no date.
 */
export function fromTimelineJs(
	row: RowReader,
	{ ownHost }: { readonly ownHost: string },
): ImportedEvent {
	const kind = row.peek('Type').toLowerCase();
	if (kind === 'title' || kind === 'era') {
		throw new UnreadableRow(
			`Expected an event, found the ${kind} of the timeline`,
			'nothing to do: titles and eras belong in site.yaml',
		);
	}
	const date = toInterval([readParts(row, ''), readParts(row, 'End ')]);
	const { text: headline } = toPlainText(row.peek('Headline'));
	const title = toLine(headline);
	const isTitle = title.length >= 8 && title.length <= 120;
	if (isTitle) row.take('Headline');
	const id = row.peek('unique_id');
	const first = parseEdtf(date)?.first ?? date;
	const isOwnId =
		id.startsWith(`${first}-`) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80;
	if (isOwnId) row.take('unique_id');
	return {
		slug: isOwnId ? id.slice(first.length + 1) : toSlug(id || title) || `row-${row.line}`,
		title: isTitle ? title : undefined,
		about: title.slice(0, 100),
		date,
		places: [],
		actors: [],
		...readText(row, ownHost),
	};
}

/** The summary and the works linked to; the text stays to be kept where it holds more. */
function readText(row: RowReader, ownHost: string): Pick<ImportedEvent, 'summary' | 'sources'> {
	const { text, links } = toPlainText(row.peek('Text'));
	const addresses = links.map(({ url }) => url.replace(/^https?:\/\//, ''));
	// A paragraph that is an address and nothing else says no more than its link.
	const paragraphs = text
		.split('\n')
		.filter((line) => !addresses.includes(line.replace(/^https?:\/\//, '')));
	const [summary = ''] = paragraphs;
	const isSummary = paragraphs.length === 1 && summary.length >= 40 && summary.length <= 320;
	const isRead = links.every(({ url }) => address.safeParse(url).success);
	if (isSummary && isRead) row.take('Text');
	const sources = links
		.filter(({ url }) => address.safeParse(url).success && new URL(url).hostname !== ownHost)
		.map(({ url, words }): ImportedSource => {
			const title = toLine(words);
			const isNamed = title.length >= 3 && title.length <= 400 && !/^https?:|^www\./.test(title);
			return { url, title: isNamed ? title : undefined };
		});
	return { summary: isSummary ? summary : undefined, sources };
}

/** Reads year, month and day, of which the latter may be missing; empty where there is no year at the end. */
function readParts(row: RowReader, before: '' | 'End '): string {
	const parts = ['Year', 'Month', 'Day'].map((part) => row.take(`${before}${part}`));
	const [year = '', ...more] = parts;
	const given = more.slice(0, more.includes('') ? more.indexOf('') : undefined);
	const date = [year.padStart(4, '0'), ...given.map((part) => part.padStart(2, '0'))].join('-');
	if (year === '' && before !== '') return '';
	if (year !== '' && parseEdtf(date) && !date.includes('/')) return date;
	throw new UnreadableRow(
		`Expected year, month and day in numbers, found ${quote(parts.join(' ').trim())}`,
		'write the year with four digits, month and day with one or two',
	);
}

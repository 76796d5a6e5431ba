import { readDateInWords } from '../../authoring/date-in-words.ts';
import { toSlug } from '../../authoring/to-slug.ts';
import { quote } from '../../rules/problem.ts';
import { unfinished } from '../../rules/unfinished.ts';
import { statuses } from '../../schema/event.ts';
import type { ImportMapping } from '../../schema/import-mapping.ts';
import { address } from '../../schema/scalars.ts';
import type { ImportedEvent, ImportedSource } from './imported-event.ts';
import type { KnownNames } from './known-names.ts';
import { takeCount, takeDate, toInterval, toLine } from './read-cells.ts';
import { UnreadableRow, type RowReader } from './row.ts';

/** What a row is read with. */
interface MappingOptions {
	readonly mapping: ImportMapping;
	readonly names: KnownNames;
}

/**
 * Reads a row of any table as a mapping says. A text that does not fit its key stays to be kept. Throws
 * an UnreadableRow for a date, a number or an order of bounds that cannot be right.
 */
export function fromMapping(source: RowReader, { mapping, names }: MappingOptions): ImportedEvent {
	const row = mapRow(source, mapping);
	const title = takeFitting(row, { name: 'title', shortest: 8, longest: 120 });
	const status = row.peek('status');
	const type = row.peek('type');
	const isType = names.has('types', type);
	if (isType) row.take('type');
	return {
		slug: toSlug(row.peek('id') || row.peek('title')) || `row-${row.line}`,
		title,
		about: toLine(row.peek('title')).slice(0, 100),
		summary: takeFitting(row, { name: 'summary', shortest: 40, longest: 320 }),
		date: toInterval([
			takeDate(row, 'date'),
			row.peek('date_end') === '' ? '' : takeDate(row, 'date_end'),
		]),
		dateNote: takeFitting(row, { name: 'date_note', shortest: 4, longest: 300 }),
		type: isType ? type : undefined,
		status: statuses.some((known) => known === status) ? row.take('status') : undefined,
		significance: takeCount(row, { names: ['significance'], least: 1, most: 5 }),
		places: toPlaces(row, names),
		actors: toActors(row, names),
		sources: toSources(row, names),
		more: { casualties: toCasualties(row) },
	};
}

/** The row by the keys of the mapping; taking a key takes its column. */
function mapRow(source: RowReader, mapping: ImportMapping): RowReader {
	const read = (key: string, get: RowReader['take']) => {
		const cell = Object.entries(mapping).find(([name]) => name === key)?.[1];
		if (cell === undefined) return '';
		if (typeof cell === 'string') return get(cell);
		if ('always' in cell) return String(cell.always);
		// A value that stands for another is kept in the words of the table, too.
		const text = source.peek(cell.column);
		return String((Object.hasOwn(cell.values, text) ? cell.values[text] : undefined) ?? text);
	};
	const readFirst = (get: RowReader['take'], keys: readonly string[]) =>
		keys.map((key) => read(key, get)).find((text) => text !== '') ?? '';
	return {
		line: source.line,
		take: (...keys) => readFirst(source.take, keys),
		peek: (...keys) => readFirst(source.peek, keys),
		rest: source.rest,
	};
}

function takeFitting(
	row: RowReader,
	{
		name,
		shortest,
		longest,
	}: { readonly name: string; readonly shortest: number; readonly longest: number },
): string | undefined {
	const text = toLine(row.peek(name));
	if (text.length < shortest || text.length > longest) return undefined;
	row.take(name);
	return text;
}

function toPlaces(row: RowReader, names: KnownNames): ImportedEvent['places'] {
	const name = row.peek('place');
	const degrees = (key: string, most: number) => {
		const text = row.peek(key);
		if (text === '') return undefined;
		if (Math.abs(Number(text)) <= most) return Number(text);
		throw new UnreadableRow(
			`Expected degrees from -${most} to ${most} in \`${key}\`, found ${quote(text)}`,
			'write decimal degrees with a point; GeoJSON puts longitude first',
		);
	};
	const where = {
		country: row.peek('country') || undefined,
		lat: degrees('latitude', 90),
		lon: degrees('longitude', 180),
	};
	const found = names.has('places', name) ? name : names.place(name, where);
	const precision = takeCount(row, { names: ['precision'], least: 1, most: 7 });
	if (found === name) row.take('place');
	return [{ place: found ?? unfinished.mark, precision }];
}

function toActors(row: RowReader, names: KnownNames): ImportedEvent['actors'] {
	const name = row.peek('actor');
	const actor = names.has('actors', name) ? name : names.actor(name);
	if (actor === undefined) return [];
	if (actor === name) row.take('actor');
	const role = row.take('actor_role');
	return [role === '' ? { actor } : { actor, role }];
}

function toCasualties(row: RowReader) {
	const ranges = ['killed', 'injured'].flatMap((measure) => {
		const count = (key: string) => takeCount(row, { names: [key] });
		const given = [count(`${measure}_low`), count(measure), count(`${measure}_high`)];
		const known = given.find((number) => number !== undefined);
		if (known === undefined) return [];
		const best = given[1] ?? given[0] ?? known;
		const low = given[0] ?? best;
		const high = given[2] ?? best;
		if (low <= best && best <= high) return [[measure, { low, best, high }] as const];
		throw new UnreadableRow(
			`Expected \`${measure}\` with low ≤ best ≤ high, found \`${low}, ${best}, ${high}\``,
			'mend the figures in the table, or the columns in the mapping',
		);
	});
	const note = takeFitting(row, { name: 'casualties_note', shortest: 4, longest: 400 });
	return ranges.length > 0 ? { ...Object.fromEntries(ranges), note } : undefined;
}

function toSources(row: RowReader, names: KnownNames): ImportedSource[] {
	const url = row.peek('source_url');
	const isUrl = address.safeParse(url).success;
	if (isUrl) row.take('source_url');
	const title = takeFitting(row, { name: 'source_title', shortest: 3, longest: 400 });
	const read = readDateInWords(row.peek('source_published'));
	const publisher = row.peek('source_publisher');
	if (!isUrl && title === undefined && publisher === '') return [];
	const isDate = 'date' in read;
	if (isDate) row.take('source_published');
	return [
		{
			...(isUrl ? { url } : { locator: unfinished.mark }),
			title,
			publisher: names.publisher(publisher),
			published: isDate ? read.date : undefined,
		},
	];
}

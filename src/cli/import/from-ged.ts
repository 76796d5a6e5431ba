import { unfinished } from '../../rules/unfinished.ts';
import {
	clip,
	peekCount,
	peekDegrees,
	takeCount,
	takeDate,
	toInterval,
	toLine,
} from './read-cells.ts';
import type { ImportedEvent, ImportedSource } from './imported-event.ts';
import type { KnownNames } from './known-names.ts';
import { UnreadableRow, type RowReader } from './row.ts';

/** What `date_prec` means, from 2 on (GED codebook). */
const datePrecisions: readonly string[] = [
	'known to within two to six days',
	'known to the week',
	'known to the month',
	'known to a range of more than a month',
	'known to the year',
];

/**
 * Reads a row of the UCDP Georeferenced Event Dataset, of any version: columns are found by name.
 * Throws an UnreadableRow where id, dates, precision or estimates are not as its codebook has them.
 */
export function fromGed(row: RowReader, names: KnownNames): ImportedEvent {
	const id = takeCount(row, { names: ['id'], least: 1, most: Number.MAX_SAFE_INTEGER });
	if (id === undefined) {
		throw new UnreadableRow('Expected a number in `id`, found nothing', 'add the id of UCDP');
	}
	const precision = takeCount(row, { names: ['date_prec', 'date_preci'], least: 1, most: 6 }) ?? 1;
	const start = takeDate(row, 'date_start');
	const end = row.peek('date_end') === '' ? start : takeDate(row, 'date_end');
	const isVague = precision > 1;
	const interval = toInterval([start, end], { isVague });
	const violence = row.peek('type_of_violence', 'type_of_vi');
	const where = row.peek('where_coordinates', 'where_coor');
	return {
		slug: `ucdp-${id}`,
		about: clip(toLine([row.peek('dyad_name'), where].filter(Boolean).join(', ')), 110),
		// A vague date that is one day is only near it.
		date: isVague && start === end ? `${start}~` : interval,
		dateNote: isVague
			? `UCDP GED date_prec ${precision}: ${datePrecisions[precision - 2] ?? ''}.`
			: undefined,
		type: names.type('ucdp', violence),
		places: toPlaces(row, names, where),
		actors: [...new Set([row.peek('side_a'), row.peek('side_b')])].flatMap((side) => {
			const actor = names.actor(side);
			return actor === undefined ? [] : [{ actor }];
		}),
		sources: toSources(row, { id, names }),
		more: { casualties: toCasualties(row), ids: { ucdp_ged: [id] } },
	};
}

function toPlaces(row: RowReader, names: KnownNames, where: string): ImportedEvent['places'] {
	const precision = takeCount(row, { names: ['where_prec'], least: 1, most: 7 });
	const place = names.place(where, {
		country: row.peek('country'),
		lat: peekDegrees(row, { names: ['latitude'], most: 90 }),
		lon: peekDegrees(row, { names: ['longitude'], most: 180 }),
	});
	return [{ place: place ?? unfinished.mark, precision }];
}

const bounds = [
	['low', 'low_est'],
	['best', 'best_est'],
	['high', 'high_est'],
] as const;
const sides = [
	['side A', 'deaths_a'],
	['side B', 'deaths_b'],
	['civilians', 'deaths_civilians', 'deaths_civ'],
	['unknown', 'deaths_unknown', 'deaths_unk'],
] as const;

/**
 * GED's estimates count the dead of all sides; only the author can tell attackers from them. Some of
 * its rows have a best estimate outside the bounds, which the record cannot hold: these stay to be kept.
 */
function toCasualties(row: RowReader) {
	const [low, best, high] = bounds.map((names) => peekCount(row, names));
	if (low === undefined && best === undefined && high === undefined) return undefined;
	const dead = sides.map(([label, ...names]) => `${label} ${row.take(...names) || 'not given'}`);
	const note = `UCDP GED, the dead of all sides: ${dead.join(', ')}. ${unfinished.mark}: `;
	if (low === undefined || best === undefined || high === undefined || low > best || best > high)
		return { note: `${note}its estimates, kept below, are not low ≤ best ≤ high.` };
	for (const names of bounds) row.take(...names);
	return { killed: { low, best, high }, note: `${note}take attackers out of killed.` };
}

/** Works stand in `source_article` as `"office,day,headline";"…"`; other columns repeat their parts. */
function toSources(
	row: RowReader,
	{ id, names }: { readonly id: number; readonly names: KnownNames },
): ImportedSource[] {
	const articles = [...row.peek('source_article', 'source_art').matchAll(/"([^"]*)"/g)].map(
		([, article = '']) => {
			const [, office = article, day, headline] =
				/^(.*?),\s*(\d{4}-\d\d-\d\d)\s*,(.*)$/s.exec(article) ?? [];
			return { office: toLine(office), day, headline: toLine(headline ?? '') };
		},
	);
	const parts = {
		source_office: articles.map(({ office }) => office).join(';'),
		source_date: articles.map(({ day }) => day ?? '').join(';'),
		source_headline: articles.map(({ headline }) => headline).join(';'),
	};
	const isWhole = articles.every(
		({ day, headline, office }) =>
			day !== undefined && headline.length >= 3 && headline.length <= 400 && office.length <= 100,
	);
	if (isWhole && articles.length > 0) row.take('source_article', 'source_art');
	for (const [column, text] of Object.entries(parts)) {
		if (isWhole && toLine(row.peek(column)) === text) row.take(column);
	}
	return articles.map(({ office, day, headline }) => ({
		locator: clip(`${office}, as cited by UCDP GED for event ${id}`, 160),
		title: headline.length >= 3 && headline.length <= 400 ? headline : undefined,
		publisher: names.publisher(office) ?? names.publisher(office.replace(/ News$/, '')),
		published: day,
	}));
}

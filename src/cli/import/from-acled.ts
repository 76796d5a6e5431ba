import { toSlug } from '../../authoring/to-slug.ts';
import { unfinished } from '../../rules/unfinished.ts';
import type { ImportedEvent, ImportedSource } from './imported-event.ts';
import type { KnownNames } from './known-names.ts';
import { clip, peekDegrees, takeCount, takeDate, toLine } from './read-cells.ts';
import { UnreadableRow, type RowReader } from './row.ts';

/** ACLED's `geo_precision` on UCDP's scale: the place; a place nearby; the province. */
const precisions: Readonly<Record<number, number>> = { 1: 1, 2: 2, 3: 4 };

/**
 * Reads a row of ACLED's data export; columns are found by name. Throws an UnreadableRow where id, date,
 * precision or fatalities are not as its codebook has them.
 */
export function fromAcled(row: RowReader, names: KnownNames): ImportedEvent {
	const id = row.peek('event_id_cnty');
	if (toSlug(id) === '') {
		throw new UnreadableRow(
			'Expected an id in `event_id_cnty`, found nothing',
			'add it from ACLED',
		);
	}
	const day = takeDate(row, 'event_date');
	const timePrecision = takeCount(row, { names: ['time_precision'], least: 1, most: 3 }) ?? 1;
	const location = row.peek('location');
	const kind = row.peek('event_type');
	return {
		slug: `acled-${toSlug(id)}`,
		about: clip(toLine([row.peek('sub_event_type'), location].filter(Boolean).join(', ')), 110),
		...toDate(day, timePrecision),
		type: names.type('acled', `${kind} / ${row.peek('sub_event_type')}`),
		places: [
			{
				place:
					names.place(location, {
						country: row.peek('country'),
						lat: peekDegrees(row, { names: ['latitude'], most: 90 }),
						lon: peekDegrees(row, { names: ['longitude'], most: 180 }),
					}) ?? unfinished.mark,
				precision: precisions[takeCount(row, { names: ['geo_precision'], least: 1, most: 3 }) ?? 0],
			},
		],
		actors: [...new Set([row.peek('actor1'), row.peek('actor2')])].flatMap((name) => {
			const actor = names.actor(name);
			return actor === undefined ? [] : [{ actor }];
		}),
		sources: toSources(row, { id, names }),
		more: { casualties: toCasualties(row) },
	};
}

/** In ACLED a vague date is a day within the week, or within the month, that is meant. */
function toDate(day: string, precision: number): Pick<ImportedEvent, 'date' | 'dateNote'> {
	if (precision === 1) return { date: day };
	const meant = precision === 2 ? 'week' : 'month';
	return {
		date: precision === 2 ? `${day}~` : day.slice(0, 7),
		dateNote: `ACLED time_precision ${precision}: known to the ${meant}; event_date ${day}.`,
	};
}

function toCasualties(row: RowReader) {
	const dead = takeCount(row, { names: ['fatalities'] });
	if (dead === undefined) return undefined;
	const note = `ACLED fatalities, the dead of all sides. ${unfinished.mark}: take attackers out of killed.`;
	return { killed: { low: dead, best: dead, high: dead }, note };
}

/** ACLED names publishers alone, with semicolons between them; titles and days of publication are marked. */
function toSources(
	row: RowReader,
	{ id, names }: { readonly id: string; readonly names: KnownNames },
): ImportedSource[] {
	const offices = row
		.peek('source')
		.split(';')
		.map(toLine)
		.filter((office) => office !== '');
	if (offices.every(({ length }) => length <= 80)) row.take('source');
	return offices.map((office) => ({
		locator: clip(`${office}, as cited by ACLED for event ${id}`, 160),
		publisher: names.publisher(office),
	}));
}

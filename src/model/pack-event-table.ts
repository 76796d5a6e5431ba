import { listAt, type EventTable, type ListColumn } from './event-table.ts';

/** An event table as plain JSON that gzip makes small: each column is one text. */
export type PackedTable = ReturnType<typeof packEventTable>;

/** The form of the packed table; a reader of another form must not try. */
export const packedForm = 2;

/**
 * Packs a table. A column of numbers is written in base 36 with commas between them, nothing for 0; the values of
 * a list stand with dots between them. Starts are written as days since the event before, ends as days
 * beyond the first, ids without the date that the start tells.
 */
export function packEventTable(table: EventTable) {
	const { language, period, eras, families, types, regions, countries, places, actors, topics } =
		table;
	return {
		form: packedForm,
		language,
		period: [period.start, period.end] as const,
		eras: eras.map(({ name, start, end }) => [name, start, end] as const),
		families: families.map(({ id, name, color }) => [id, name, color] as const),
		types: types.map(({ id, name, family }) => [id, name, family] as const),
		regions: regions.map(toPair),
		countries: countries.map(({ id, name, region }) => [id, name, region] as const),
		places: places.map(
			({ id, name, country, precision, latitude = null, longitude = null }) =>
				[id, name, country, precision, latitude, longitude] as const,
		),
		actors: actors.map(toPair),
		topics: topics.map(toPair),
		dates: packNumbers(table.ids.map((id) => dateLengths.indexOf(dateOf(id).length))),
		ids: table.ids.map((id) => id.slice(dateOf(id).length + 1)).join('\n'),
		titles: table.titles.join('\n'),
		titleLanguages: table.titleLanguages.join(','),
		start: packNumbers(differences(table.start)),
		end: packNumbers(table.end.map((end, position) => end - 1 - (table.start[position] ?? 0))),
		precision: packNumbers(table.precision),
		flags: packNumbers(table.flags),
		type: packNumbers(table.type),
		status: packNumbers(table.status),
		significance: packNumbers(table.significance),
		killedBest: packNumbers(table.killedBest.map((killed) => killed + 1)),
		killedLow: packNumbers(subtract(table.killedBest, table.killedLow)),
		killedHigh: packNumbers(subtract(table.killedHigh, table.killedBest)),
		sources: packNumbers(table.sources),
		sites: packLists(table.sites),
		actorsOf: packLists(table.actorsOf),
		topicsOf: packLists(table.topicsOf),
	};
}

/** The lengths of the dates that ids begin with, the usual one first: day, month, year. */
export const dateLengths = [10, 7, 4];

function dateOf(id: string): string {
	return /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=-)/.exec(id)?.[0] ?? '';
}

function toPair({ id, name }: { readonly id: string; readonly name: string }) {
	return [id, name] as const;
}

type Numbers = ArrayLike<number> & Iterable<number>;

function packNumbers(numbers: Numbers): string {
	return Array.from(numbers, packNumber).join(',');
}

function packNumber(number: number): string {
	return number === 0 ? '' : number.toString(36);
}

function packLists(column: ListColumn): string {
	return Array.from({ length: column.offsets.length - 1 }, (_, position) =>
		Array.from(listAt(column, position), (value) => value.toString(36)).join('.'),
	).join(',');
}

function differences(numbers: Int32Array): number[] {
	return Array.from(numbers, (number, position) => number - (numbers[position - 1] ?? 0));
}

function subtract(from: Int32Array, numbers: Int32Array): number[] {
	return Array.from(from, (number, position) => number - (numbers[position] ?? 0));
}

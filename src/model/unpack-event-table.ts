import { isoDay, millisecondsInDay } from './date.ts';
import { toListColumn, type EventTable, type ListColumn } from './event-table.ts';
import { dateLengths, type PackedTable } from './pack-event-table.ts';

/** Unpacks what `packEventTable` wrote; the result equals the table that was packed. */
export function unpackEventTable(packed: PackedTable): EventTable {
	const count = packed.titles === '' ? 0 : packed.titles.split('\n').length;
	const read = (text: string) => unpackNumbers(text, count);
	const start = accumulate(read(packed.start));
	const end = Int32Array.from(read(packed.end), (days, position) => days + 1 + at(start, position));
	const killedBest = Int32Array.from(read(packed.killedBest), (killed) => killed - 1);
	const below = read(packed.killedLow);
	const above = read(packed.killedHigh);
	const names = splitLines(packed.ids, count);
	return {
		language: packed.language,
		period: { start: packed.period[0], end: packed.period[1] },
		eras: packed.eras.map(([name, from, to]) => ({ name, start: from, end: to })),
		families: packed.families.map(([id, name, color]) => ({ id, name, color })),
		types: packed.types.map(([id, name, family]) => ({ id, name, family })),
		regions: packed.regions.map(toEntry),
		countries: packed.countries.map(([id, name, region]) => ({ id, name, region })),
		places: packed.places.map(([id, name, country, precision, latitude, longitude]) => ({
			id,
			name,
			country,
			precision,
			...(latitude === null || longitude === null ? {} : { latitude, longitude }),
		})),
		actors: packed.actors.map(toEntry),
		topics: packed.topics.map(toEntry),
		ids: read(packed.dates).map((kind, position) => {
			const day = isoDay(at(start, position) * millisecondsInDay);
			return `${day.slice(0, dateLengths[kind])}-${names[position] ?? ''}`;
		}),
		titles: splitLines(packed.titles, count),
		titleLanguages: count === 0 ? [] : packed.titleLanguages.split(','),
		start,
		end,
		precision: Uint8Array.from(read(packed.precision)),
		flags: Uint8Array.from(read(packed.flags)),
		type: Uint16Array.from(read(packed.type)),
		status: Uint8Array.from(read(packed.status)),
		significance: Uint8Array.from(read(packed.significance)),
		killedBest,
		killedLow: killedBest.map((killed, position) => killed - at(below, position)),
		killedHigh: killedBest.map((killed, position) => killed + at(above, position)),
		sources: Uint16Array.from(read(packed.sources)),
		sites: unpackLists(packed.sites, count),
		actorsOf: unpackLists(packed.actorsOf, count),
		topicsOf: unpackLists(packed.topicsOf, count),
	};
}

function toEntry([id, name]: readonly [string, string]) {
	return { id, name };
}

function splitLines(text: string, count: number): string[] {
	return count === 0 ? [] : text.split('\n');
}

function unpackNumbers(text: string, count: number): number[] {
	return count === 0 ? [] : text.split(',').map(unpackNumber);
}

function unpackNumber(text: string): number {
	return text === '' ? 0 : Number.parseInt(text, 36);
}

function unpackLists(text: string, count: number): ListColumn {
	const lists = count === 0 ? [] : text.split(',');
	return toListColumn(
		lists.map((list) =>
			list === '' ? [] : list.split('.').map((value) => Number.parseInt(value, 36)),
		),
	);
}

function accumulate(steps: readonly number[]): Int32Array {
	let sum = 0;
	return Int32Array.from(steps, (step) => (sum += step));
}

function at(numbers: ArrayLike<number>, position: number): number {
	return numbers[position] ?? 0;
}

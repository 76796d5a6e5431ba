import { isoDay, millisecondsInDay } from '../../src/model/date.ts';
import { listAt, toListColumn, type EventTable } from '../../src/model/event-table.ts';
import { seededRandom } from '../seeded-random.ts';

/**
 * Makes a table of many events out of a real one: each has the date, kind, places, actors, toll and so on of
 * real events, drawn apart, and a title of words from real titles. The same number gives the same table.
 */
export function sampleTable(
	table: EventTable,
	{ events }: { readonly events: number },
): EventTable {
	const random = seededRandom(events);
	const real = table.ids.length;
	const draw = () => Math.floor(random() * real);
	const words = table.titles.flatMap((title) => title.split(' '));
	const word = () => words[Math.floor(random() * words.length)] ?? '';
	const { start: first, end: last } = table.period;
	const order = Array.from({ length: events }, () => draw());
	const start = Int32Array.from(order, () => first + Math.floor(random() * (last - first))).sort();
	const titles = order.map(() => Array.from({ length: 7 }, word).join(' '));
	const numbers = (column: ArrayLike<number>) => order.map(() => column[draw()] ?? 0);
	const killed = order.map(() => draw());
	const pick = (column: ArrayLike<number>) => killed.map((position) => column[position] ?? 0);
	const dates = order.map(() => draw());
	const lists = (column: EventTable['sites']) =>
		toListColumn(order.map(() => [...listAt(column, draw())]));
	return {
		...table,
		titles,
		titleLanguages: order.map(() => ''),
		ids: titles.map((title, position) => {
			const slug = title
				.toLowerCase()
				.replaceAll(/[^a-z0-9]+/g, '-')
				.slice(0, 36);
			return `${isoDay((start[position] ?? 0) * millisecondsInDay)}-${slug}`;
		}),
		start,
		end: start.map(
			(day, position) =>
				day + (table.end[dates[position] ?? 0] ?? 0) - (table.start[dates[position] ?? 0] ?? 0),
		),
		precision: Uint8Array.from(dates, (position) => table.precision[position] ?? 0),
		flags: Uint8Array.from(dates, (position) => table.flags[position] ?? 0),
		type: Uint16Array.from(numbers(table.type)),
		status: Uint8Array.from(numbers(table.status)),
		significance: Uint8Array.from(numbers(table.significance)),
		killedLow: Int32Array.from(pick(table.killedLow)),
		killedBest: Int32Array.from(pick(table.killedBest)),
		killedHigh: Int32Array.from(pick(table.killedHigh)),
		sources: Uint16Array.from(numbers(table.sources)),
		sites: lists(table.sites),
		actorsOf: lists(table.actorsOf),
		topicsOf: lists(table.topicsOf),
	};
}

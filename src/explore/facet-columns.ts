import { listAt, toListColumn, type EventTable, type ListColumn } from '../model/event-table.ts';
import type { Facet } from './event-filter.ts';

const known = new WeakMap<EventTable, Readonly<Record<Facet, ListColumn>>>();

/** Returns the positions of the values that events have in each facet, each once an event; counted once a table. */
export function facetColumns(table: EventTable): Readonly<Record<Facet, ListColumn>> {
	const columns = known.get(table) ?? {
		type: toColumn(table.type),
		country: toListColumn(table.ids.map((_, position) => countriesOf(table, position))),
		actor: table.actorsOf,
		topic: table.topicsOf,
		status: toColumn(table.status),
	};
	known.set(table, columns);
	return columns;
}

function countriesOf({ sites, places }: EventTable, position: number): number[] {
	const countries = Array.from(listAt(sites, position), (site) => places[site]?.country ?? 0);
	return countries.length > 1 ? [...new Set(countries)] : countries;
}

/** Makes a column of lists from a column of one value an event. */
function toColumn(values: ArrayLike<number>): ListColumn {
	return {
		offsets: Uint32Array.from({ length: values.length + 1 }, (_, position) => position),
		values: Uint16Array.from(values),
	};
}

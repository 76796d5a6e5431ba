import type { EventTable } from '../model/event-table.ts';
import { choicesOf, type Facet } from './event-filter.ts';
import { facetColumns } from './facet-columns.ts';

/** A choice of a facet with its number of events in the whole record. */
export interface Choice {
	/** Position among the values of its facet. */
	readonly value: number;
	readonly id: string;
	readonly name: string;
	readonly count: number;
}

/** Lists the choices of a facet that some event has, the most frequent first; grades keep their order. */
export function listChoices(table: EventTable, facet: Facet): readonly Choice[] {
	const counts = new Uint32Array(choicesOf(table, facet).length);
	for (const value of facetColumns(table)[facet].values) counts[value] = (counts[value] ?? 0) + 1;
	const choices = choicesOf(table, facet)
		.map(({ id, name }, value) => ({ value, id, name, count: counts[value] ?? 0 }))
		.filter(({ count }) => count > 0);
	return facet === 'status'
		? choices
		: [...choices].sort((a, b) => b.count - a.count || a.value - b.value);
}

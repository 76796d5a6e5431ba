import { facets, type Facet, type SearchState } from './search-state.ts';

/** Filters as Pagefind takes them: any of the values of each. */
export type IndexFilters = Readonly<Record<string, { readonly any: readonly string[] }>>;

interface FilterOptions {
	/** Every month for which the index holds an event. */
	readonly months: readonly string[];
	/** A facet to leave out: what its choices would leave is counted without it. */
	readonly without?: Facet;
}

/** Turns a state into the filters of the index. The window counts by months: an event is in it that touches it. */
export function toIndexFilters(
	{ chosen, from, to }: SearchState,
	{ months, without }: FilterOptions,
): IndexFilters {
	const filters: Record<string, { any: readonly string[] }> = {};
	for (const facet of facets) {
		if (facet !== without && chosen[facet].length > 0) filters[facet] = { any: chosen[facet] };
	}
	if (from !== '' || to !== '') {
		const inside = months.filter((month) => month >= from && (to === '' || month <= to));
		// An empty list would be no filter at all.
		filters['month'] = { any: inside.length === 0 ? ['none'] : inside };
	}
	return filters;
}

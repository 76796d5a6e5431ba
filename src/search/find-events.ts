import { toIndexFilters } from './index-filters.ts';
import type { Pagefind, PagefindOptions, PagefindResult } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import { facets, type Facet, type SearchState } from './search-state.ts';

/** How many events each value of a facet would leave. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

interface FindOptions {
	readonly query: Query;
	readonly pagefind: Pick<Pagefind, 'search'>;
	/** Every month for which the index holds an event. */
	readonly months: readonly string[];
}

/** Finds the events of a state, in its order. */
export async function findEvents(
	state: SearchState,
	options: FindOptions,
): Promise<readonly PagefindResult[]> {
	return (await search(state, options)).results;
}

/** Counts what each choice would leave: the facet's own choices are set aside, those of the others hold. */
export async function countFacets(state: SearchState, options: FindOptions): Promise<FacetCounts> {
	const all = search(state, options);
	const count = async (facet: Facet) => {
		const narrowed =
			state.chosen[facet].length > 0 ? search(state, { ...options, without: facet }) : all;
		return (await narrowed).count(facet);
	};
	const [year, country, kind, actor, status] = await Promise.all(facets.map(count));
	const none = new Map<string, number>();
	return {
		year: year ?? none,
		country: country ?? none,
		kind: kind ?? none,
		actor: actor ?? none,
		status: status ?? none,
	};
}

async function search(
	state: SearchState,
	{ query, pagefind, months, without }: FindOptions & { readonly without?: Facet },
) {
	const options: PagefindOptions = {
		filters: toIndexFilters(state, without === undefined ? { months } : { months, without }),
		sort: toIndexSort(state),
	};
	// The index looks for a phrase only where it is the whole query: each has a search of its own.
	const texts = [
		...(query.terms === '' ? [] : [query.terms]),
		...query.phrases.map((phrase) => `"${phrase}"`),
	];
	const [first, ...others] = await Promise.all(
		(texts.length === 0 ? [null] : texts).map((text) => pagefind.search(text, options)),
	);
	if (!first) throw new Error('Expected an answer of the search index');
	const sets = others.map(({ results }) => new Set(results.map(({ id }) => id)));
	const results = first.results.filter(({ id }) => sets.every((set) => set.has(id)));
	return {
		results,
		count: async (facet: Facet): Promise<ReadonlyMap<string, number>> =>
			others.length === 0
				? new Map(Object.entries(first.filters[facet] ?? {}))
				: countValues(
						await Promise.all(
							results.map(async (result) => (await result.data()).filters[facet] ?? []),
						),
					),
	};
}

/** Without text there is no best match: events come in the order of time. */
function toIndexSort({ text, sort }: SearchState): PagefindOptions['sort'] {
	if (sort === 'date-desc') return { date: 'desc' };
	return sort === 'date-asc' || text === '' ? { date: 'asc' } : {};
}

function countValues(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** The facets of the search page; within one a result has any of the values chosen, across them all. */
export const facets = ['year', 'country', 'kind', 'actor', 'status'] as const;
export type Facet = (typeof facets)[number];

/** The orders in which results can be listed. */
export const sorts = ['relevance', 'date-asc', 'date-desc'] as const;
export type Sort = (typeof sorts)[number];

/** What is asked of the search page: all of it is in the page's address. */
export interface SearchState {
	readonly text: string;
	readonly chosen: Readonly<Record<Facet, readonly string[]>>;
	/** A month (`2014-06`), or empty: the window's first and last. */
	readonly from: string;
	readonly to: string;
	readonly sort: Sort;
}

/** Nothing asked for. */
export const emptyState: SearchState = {
	text: '',
	chosen: { year: [], country: [], kind: [], actor: [], status: [] },
	from: '',
	to: '',
	sort: 'relevance',
};

/** Reads the state from an address's parameters; what it does not understand it leaves out. */
export function readState(parameters: URLSearchParams): SearchState {
	const values = (facet: Facet) =>
		[...new Set(parameters.getAll(facet))].filter((value) => /^[\w-]{1,80}$/.test(value)).sort();
	return {
		text: (parameters.get('q') ?? '').trim(),
		chosen: {
			year: values('year'),
			country: values('country'),
			kind: values('kind'),
			actor: values('actor'),
			status: values('status'),
		},
		from: toMonth(parameters.get('from'), { ofYear: '01' }),
		to: toMonth(parameters.get('to'), { ofYear: '12' }),
		sort: sorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
	};
}

/** Writes the state as parameters of an address, shortest form first to last in one order. */
export function writeState({ text, chosen, from, to, sort }: SearchState): URLSearchParams {
	const parameters = new URLSearchParams();
	if (text !== '') parameters.set('q', text);
	for (const facet of facets) {
		for (const value of chosen[facet]) parameters.append(facet, value);
	}
	if (from !== '') parameters.set('from', from);
	if (to !== '') parameters.set('to', to);
	if (sort !== 'relevance') parameters.set('sort', sort);
	return parameters;
}

/** Adds a value to a facet, or takes it away. */
export function toggleValue(
	state: SearchState,
	{ facet, value }: { readonly facet: Facet; readonly value: string },
): SearchState {
	const values = state.chosen[facet];
	const next = values.includes(value)
		? values.filter((other) => other !== value)
		: [...values, value].sort();
	return { ...state, chosen: { ...state.chosen, [facet]: next } };
}

/** Whether anything narrows the results besides text. */
export function hasFilters({ chosen, from, to }: SearchState): boolean {
	return from !== '' || to !== '' || facets.some((facet) => chosen[facet].length > 0);
}

/** Reads a month as a browser gives it or a person writes it: `2014-06`, `2014-6`, or a year for one of its months. */
export function toMonth(
	value: string | null,
	{ ofYear }: { readonly ofYear: '01' | '12' },
): string {
	const [, year, month = ofYear] = /^\s*(\d{4})(?:-(\d{1,2}))?\s*$/.exec(value ?? '') ?? [];
	return year !== undefined && Number(month) >= 1 && Number(month) <= 12
		? `${year}-${month.padStart(2, '0')}`
		: '';
}

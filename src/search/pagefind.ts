import type { IndexFilters } from './index-filters.ts';

/** The part of Pagefind 1.5 that the search uses. */
export interface Pagefind {
	readonly options: (options: {
		readonly noWorker: boolean;
		readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
	}) => Promise<void>;
	readonly init: () => Promise<void>;
	/** Loads every filter; from then on searches count them. */
	readonly filters: () => Promise<FilterCounts>;
	/** Looks for text, or with `null` for all that the filters leave. */
	readonly search: (text: string | null, options: PagefindOptions) => Promise<PagefindResults>;
}

/** How many results have each value of each filter. */
export type FilterCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindOptions {
	readonly filters: IndexFilters;
	readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface PagefindResults {
	readonly results: readonly PagefindResult[];
	readonly filters: FilterCounts;
}

export interface PagefindResult {
	readonly id: string;
	readonly data: () => Promise<PagefindPage>;
}

/** A page of the index. */
export interface PagefindPage {
	readonly url: string;
	/** The text that was indexed. */
	readonly content: string;
	readonly meta: Readonly<Record<string, string | undefined>>;
	readonly filters: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Whether a module is Pagefind's. */
export function isPagefind(module: unknown): module is Pagefind {
	return (
		typeof module === 'object' &&
		module !== null &&
		'search' in module &&
		'filters' in module &&
		'init' in module
	);
}

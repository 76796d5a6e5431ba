import { indexNames, type NameIndex } from './name-index.ts';
import { isPagefind, type FilterCounts, type Pagefind } from './pagefind.ts';
import type { Thing } from './thing.ts';

/** The search index and the names, loaded. */
export interface Engine {
	readonly pagefind: Pagefind;
	readonly names: NameIndex;
	/** Loads the filters, without which nothing is counted. */
	readonly loadFilters: () => Promise<FilterCounts>;
}

/** A match in the title weighs most, a name in the account alone least. */
const metaWeights = {
	title: 5,
	titled: 5,
	about: 2.5,
	mentioned: 0.6,
	words: 0.3,
	date: 1,
	place: 1,
	kind: 1,
	day: 0.2,
};

let loading: Promise<Engine> | undefined;
let attempts = 0;

/** Loads the index and the names on first use. */
export function loadEngine(): Promise<Engine> {
	return (loading ??= load());
}

/** After a failure: the next use loads everything anew, since Pagefind remembers what it could not load. */
export function forgetEngine(): void {
	loading = undefined;
}

async function load(): Promise<Engine> {
	const [pagefind, names] = await Promise.all([loadPagefind(), loadNames()]);
	let filters: Promise<FilterCounts> | undefined;
	return { pagefind, names, loadFilters: () => (filters ??= pagefind.filters()) };
}

async function loadPagefind(): Promise<Pagefind> {
	// A browser may remember that a script failed: another address asks anew.
	const again = attempts === 0 ? '' : `?attempt=${attempts}`;
	attempts += 1;
	const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/pagefind.js${again}`;
	const module: unknown = await import(/* @vite-ignore */ address);
	if (!isPagefind(module)) throw new Error('Expected the search index');
	// Its worker would be made from a text, which Trusted Types forbids.
	await module.options({ noWorker: true, ranking: { metaWeights } });
	await module.init();
	return module;
}

async function loadNames(): Promise<NameIndex> {
	const response = await fetch(`${import.meta.env.BASE_URL.replace(/\/?$/, '/')}search/names.json`);
	if (!response.ok) throw new Error(`Expected the names, found status ${response.status}`);
	const things: unknown = await response.json();
	return indexNames(isThings(things) ? things : []);
}

function isThings(value: unknown): value is readonly Thing[] {
	return (
		Array.isArray(value) &&
		value.every((item) => typeof item === 'object' && item !== null && 'keys' in item)
	);
}

/** Whether the index can still be reached; Pagefind itself finds nothing where a part of it is missing. */
export async function isIndexReachable(): Promise<boolean> {
	try {
		const address = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}pagefind/pagefind-entry.json`;
		return (await fetch(address, { cache: 'no-store' })).ok;
	} catch {
		return false;
	}
}

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countFacets, findEvents } from './find-events.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { Query } from './parse-query.ts';
import { emptyState, type SearchState } from './search-state.ts';

const pages = [
	{ id: 'a', text: 'mass grave in sinjar', filters: { year: ['2014'], country: ['IQ'] } },
	{ id: 'b', text: 'grave of a mass', filters: { year: ['2015'], country: ['IQ'] } },
	{ id: 'c', text: 'mass grave', filters: { year: ['2015'], country: ['SY'] } },
];

/** An index of three pages that understands words, one phrase and filters, like Pagefind. */
const pagefind: Pick<Pagefind, 'search'> = {
	search(text, { filters }) {
		const wanted =
			text === null ? [] : text.startsWith('"') ? [text.slice(1, -1)] : text.split(' ');
		const found = pages.filter(
			(page) =>
				wanted.every((word) => page.text.includes(word)) &&
				Object.entries(filters).every(([name, { any }]) =>
					any.some((value) =>
						new Map<string, readonly string[]>(Object.entries(page.filters))
							.get(name)
							?.includes(value),
					),
				),
		);
		const count = (name: 'year' | 'country') => {
			const values = found.flatMap((page) => page.filters[name]);
			return Object.fromEntries(
				values.map((value) => [value, values.filter((other) => other === value).length]),
			);
		};
		const toResult = ({ id, filters: own }: (typeof pages)[number]): PagefindResult => ({
			id,
			data: () => Promise.resolve({ url: id, content: '', meta: {}, filters: own }),
		});
		return Promise.resolve({
			results: found.map(toResult),
			filters: { year: count('year'), country: count('country') },
		});
	},
};

const query: Query = { terms: '', phrases: [], words: [], tokens: [] };
const ids = async (state: SearchState, own: Partial<Query>) =>
	(await findEvents(state, { query: { ...query, ...own }, pagefind, months: [] })).map(
		({ id }) => id,
	);
const choose = (chosen: Partial<SearchState['chosen']>): SearchState => ({
	...emptyState,
	chosen: { ...emptyState.chosen, ...chosen },
});

test('findEvents(state) without text gives all that the filters leave', async () => {
	assert.deepEqual(await ids(emptyState, {}), ['a', 'b', 'c']);
	assert.deepEqual(await ids(choose({ year: ['2015'] }), {}), ['b', 'c']);
});

test('findEvents(state) gives what has all words and every phrase', async () => {
	assert.deepEqual(await ids(emptyState, { terms: 'mass grave' }), ['a', 'b', 'c']);
	assert.deepEqual(await ids(emptyState, { phrases: ['mass grave'] }), ['a', 'c']);
	assert.deepEqual(await ids(emptyState, { terms: 'sinjar', phrases: ['mass grave'] }), ['a']);
});

test('countFacets(state) counts within a facet as if nothing of it were chosen', async () => {
	const counts = await countFacets(choose({ year: ['2014'] }), { query, pagefind, months: [] });
	assert.deepEqual(
		counts.year,
		new Map([
			['2014', 1],
			['2015', 2],
		]),
	);
	assert.deepEqual(counts.country, new Map([['IQ', 1]]));
});

test('countFacets(state) counts what phrases and words leave together', async () => {
	const options = {
		query: { ...query, terms: 'grave', phrases: ['mass grave'] },
		pagefind,
		months: [],
	};
	const counts = await countFacets(emptyState, options);
	assert.deepEqual(
		counts.country,
		new Map([
			['IQ', 1],
			['SY', 1],
		]),
	);
});

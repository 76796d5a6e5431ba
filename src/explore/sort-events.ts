import type { EventTable } from '../model/event-table.ts';

/** What a list can be sorted by. */
export const sortKeys = [
	'date',
	'title',
	'place',
	'kind',
	'killed',
	'certainty',
	'sources',
] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Sorting {
	readonly key: SortKey;
	readonly isDescending: boolean;
}

/** The order of the record. */
export const usualSorting: Sorting = { key: 'date', isDescending: false };

/** Sorts positions of a table, given in the order of time, which also decides between equals; what has no number comes last. */
export function sortEvents(
	positions: readonly number[],
	{ table, sorting }: { readonly table: EventTable; readonly sorting: Sorting },
): readonly number[] {
	const { key, isDescending } = sorting;
	if (key === 'date') return isDescending ? [...positions].reverse() : positions;
	const sign = isDescending ? -1 : 1;
	if (key === 'killed' || key === 'certainty' || key === 'sources') {
		const numbers = numbersBy(key, table);
		const numberOf = (position: number) => numbers[position] ?? -1;
		return [...positions].sort((a, b) => {
			const [first, second] = [numberOf(a), numberOf(b)];
			if (first < 0 || second < 0) return Math.sign(second) - Math.sign(first) || a - b;
			return sign * (first - second) || a - b;
		});
	}
	const collator = new Intl.Collator(table.language);
	const textOf = textsBy(key, table);
	return [...positions].sort((a, b) => sign * collator.compare(textOf(a), textOf(b)) || a - b);
}

/** Grades stand in the table from confirmed to retracted. */
function numbersBy(
	key: 'killed' | 'certainty' | 'sources',
	{ killedBest, status, sources }: EventTable,
): ArrayLike<number> {
	return { killed: killedBest, certainty: status, sources }[key];
}

function textsBy(key: 'title' | 'place' | 'kind', table: EventTable): (position: number) => string {
	switch (key) {
		case 'title':
			return (position) => table.titles[position] ?? '';
		case 'kind':
			return (position) => table.types[table.type[position] ?? 0]?.name ?? '';
		case 'place':
			return (position) =>
				table.places[table.sites.values[table.sites.offsets[position] ?? 0] ?? 0]?.name ?? '';
	}
}

/** Reads the order from a query; `sort=-killed` is the most killed first. */
export function parseSorting(query: string): Sorting {
	const text = new URLSearchParams(query).get('sort') ?? '';
	const key = sortKeys.find((known) => known === text.replace(/^-/, ''));
	return key ? { key, isDescending: text.startsWith('-') } : usualSorting;
}

/** Writes the order into a query, leaving its other parameters as they are. */
export function formatSorting({ key, isDescending }: Sorting, query: string): string {
	const parameters = new URLSearchParams(query);
	const text = `${isDescending ? '-' : ''}${key}`;
	if (text === usualSorting.key) parameters.delete('sort');
	else parameters.set('sort', text);
	const written = parameters.toString();
	return written === '' ? '' : `?${written}`;
}

import type { ExploreWords } from '../i18n/explore-words.ts';
import type { EventTable } from '../model/event-table.ts';
import { choicesOf, facets, type EventFilter, type Facet } from './event-filter.ts';

/** A part of a filter in words, and the filter without it. */
export interface FilterPart {
	readonly text: string;
	readonly without: EventFilter;
}

/** A named group of the values of a facet: the kinds of a family, the countries of a region. */
export interface ValueGroup {
	readonly name: string;
	readonly ids: readonly string[];
}

/** Lists the families of kinds and the regions of countries; other facets have no groups. */
export function groupsOf(table: EventTable, facet: Facet): readonly ValueGroup[] {
	const group = (
		groups: readonly { readonly name: string }[],
		idsOf: (order: number) => readonly string[],
	) => groups.map(({ name }, order) => ({ name, ids: idsOf(order) }));
	if (facet === 'type') {
		return group(table.families, (order) =>
			table.types.filter(({ family }) => family === order).map(({ id }) => id),
		);
	}
	if (facet === 'country') {
		return group(table.regions, (order) =>
			table.countries.filter(({ region }) => region === order).map(({ id }) => id),
		);
	}
	return [];
}

/** Returns the name of a value of a facet; its id where the table does not know it. */
export function nameOfChoice(
	facet: Facet,
	{
		table,
		words,
		id,
	}: { readonly table: EventTable; readonly words: ExploreWords; readonly id: string },
): string {
	const statuses: Readonly<Record<string, string>> = words.statuses;
	if (facet === 'status') return statuses[id] ?? id;
	return choicesOf(table, facet).find((choice) => choice.id === id)?.name ?? id;
}

/** Puts a filter into words, part by part: a group whose values are all chosen is one part. */
export function describeFilter(
	filter: EventFilter,
	{ table, words }: { readonly table: EventTable; readonly words: ExploreWords },
): FilterPart[] {
	const { chosen, text, significance, killedFrom, killedTo, isLasting, isCertain, extent } = filter;
	const parts: FilterPart[] = facets.flatMap((facet) => {
		const groups = groupsOf(table, facet).filter(
			({ ids }) => ids.length > 1 && ids.every((id) => chosen[facet].includes(id)),
		);
		const grouped = new Set(groups.flatMap(({ ids }) => ids));
		const without = (ids: readonly string[]): EventFilter => ({
			...filter,
			chosen: { ...chosen, [facet]: chosen[facet].filter((id) => !ids.includes(id)) },
		});
		return [
			...groups.map(({ name, ids }) => ({ text: name, without: without(ids) })),
			...chosen[facet]
				.filter((id) => !grouped.has(id))
				.map((id) => ({ text: nameOfChoice(facet, { table, words, id }), without: without([id]) })),
		];
	});
	if (text !== '') parts.unshift({ text: words.quoted(text), without: { ...filter, text: '' } });
	if (significance > 1) {
		parts.push({
			text: words.significanceChip(significance),
			without: { ...filter, significance: 1 },
		});
	}
	if (killedFrom !== undefined || killedTo !== undefined) {
		parts.push({
			text: words.killedChip({ from: killedFrom, to: killedTo }),
			without: { ...filter, killedFrom: undefined, killedTo: undefined },
		});
	}
	if (isLasting) parts.push({ text: words.lastingChip, without: { ...filter, isLasting: false } });
	if (isCertain) parts.push({ text: words.certainChip, without: { ...filter, isCertain: false } });
	if (extent) parts.push({ text: words.extentChip, without: { ...filter, extent: undefined } });
	return parts;
}

/** A filter side by side with others: its name, and the positions of its events. */
export interface NamedLane {
	readonly name: string;
	readonly events: readonly number[];
}

/** Names filters side by side, given the events that each leaves, in the same order. */
export function nameLanes(
	lanes: readonly EventFilter[],
	options: {
		readonly events: readonly (readonly number[])[];
		readonly table: EventTable;
		readonly words: ExploreWords;
	},
): readonly NamedLane[] {
	return lanes.map((lane, order) => ({
		name: nameOfFilter(lane, options),
		events: options.events[order] ?? [],
	}));
}

/** Names what is shown after the parts of its filter and the filters side by side; empty where all is shown in one. */
export function nameOfView(
	{ filter, lanes }: { readonly filter: EventFilter; readonly lanes: readonly EventFilter[] },
	options: { readonly table: EventTable; readonly words: ExploreWords },
): string {
	const rows = lanes.map((lane) => nameOfFilter(lane, options));
	return [nameOfFilter(filter, options), rows.length > 0 ? options.words.rows(rows) : '']
		.filter((part) => part !== '')
		.join(options.words.separator);
}

/** Names a filter after all its parts. */
export function nameOfFilter(
	filter: EventFilter,
	options: { readonly table: EventTable; readonly words: ExploreWords },
): string {
	return describeFilter(filter, options)
		.map(({ text }) => text)
		.join(options.words.separator);
}

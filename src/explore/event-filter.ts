import { tableStatuses, type EventTable } from '../model/event-table.ts';

/** The facets a reader chooses values of, in the order they stand in. */
export const facets = ['type', 'country', 'actor', 'topic', 'status'] as const;
export type Facet = (typeof facets)[number];

/** The part of the world a map shows, in degrees; `west` is greater than `east` across the date line. */
export interface MapExtent {
	readonly west: number;
	readonly south: number;
	readonly east: number;
	readonly north: number;
}

/** What a reader asks for, apart from the window of time. Within a facet any chosen value will do; all else must hold. */
export interface EventFilter {
	/** Ids of chosen values; an empty list leaves a facet open. */
	readonly chosen: Readonly<Record<Facet, readonly string[]>>;
	/** Words that must all occur. */
	readonly text: string;
	/** The least significance, 1 to 5. */
	readonly significance: number;
	/** Bounds of the people reported killed; an event counts where its range reaches into them. */
	readonly killedFrom?: number | undefined;
	readonly killedTo?: number | undefined;
	/** Leaves out what is over within a day, and what is only dated within a month or year. */
	readonly isLasting: boolean;
	/** Leaves out events that only may have happened in the window. */
	readonly isCertain: boolean;
	/** Leaves out what the map does not show. */
	readonly extent?: MapExtent | undefined;
}

/** Asks for everything. */
export const emptyFilter: EventFilter = {
	chosen: { type: [], country: [], actor: [], topic: [], status: [] },
	text: '',
	significance: 1,
	isLasting: false,
	isCertain: false,
};

/** What of a table there is to choose from. */
export type Choosable = Pick<EventTable, 'types' | 'countries' | 'actors' | 'topics'>;

/** Lists the values of a facet, in the order of the table. */
export function choicesOf(
	table: Choosable,
	facet: Facet,
): readonly { readonly id: string; readonly name: string }[] {
	switch (facet) {
		case 'type':
			return table.types;
		case 'country':
			return table.countries;
		case 'actor':
			return table.actors;
		case 'topic':
			return table.topics;
		case 'status':
			return tableStatuses.map((id) => ({ id, name: id }));
	}
}

/** Leaves out of a filter the chosen values that a table does not know, which an address may name. */
export function withKnownChoices(table: Choosable, filter: EventFilter): EventFilter {
	const known = (facet: Facet) => {
		const ids = new Set(choicesOf(table, facet).map(({ id }) => id));
		return filter.chosen[facet].filter((id) => ids.has(id));
	};
	const chosen = {
		type: known('type'),
		country: known('country'),
		actor: known('actor'),
		topic: known('topic'),
		status: known('status'),
	};
	return { ...filter, chosen };
}

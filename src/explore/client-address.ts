import type { EventTable } from '../model/event-table.ts';
import { withKnownChoices, type EventFilter } from './event-filter.ts';
import { formatFilter, parseFilter } from './filter-query.ts';
import { formatLanes, parseLanes, withKnownLanes } from './parallel-lanes.ts';
import { formatSorting, parseSorting, type Sorting } from './sort-events.ts';

/** What of the explorer is kept in the address, apart from what the timeline keeps there itself. */
export interface ExploreState {
	readonly filter: EventFilter;
	/** Filters side by side; each event shown is left by one of them, where there are any. */
	readonly lanes: readonly EventFilter[];
	readonly sorting: Sorting;
}

export interface ExploreStore {
	readonly get: () => ExploreState;
	/** Changes the state; Back returns to the one before. */
	readonly set: (change: Partial<ExploreState>) => void;
	readonly setFilter: (change: Partial<EventFilter>) => void;
}

/** Opens the state from the address of the page; `onChange` is called after each change. */
export function openExploreStore(
	table: EventTable,
	{ onChange }: { readonly onChange: () => void },
): ExploreStore {
	const read = (): ExploreState => ({
		filter: withKnownChoices(table, parseFilter(location.search)),
		lanes: withKnownLanes(table, parseLanes(location.search)),
		sorting: parseSorting(location.search),
	});
	let state = read();
	addEventListener('popstate', () => {
		state = read();
		onChange();
	});
	const set = (change: Partial<ExploreState>) => {
		state = { ...state, ...change };
		const { filter, lanes, sorting } = state;
		const query = formatSorting(sorting, formatLanes(lanes, formatFilter(filter, location.search)));
		if (query !== location.search) history.pushState(null, '', location.pathname + query);
		onChange();
	};
	return {
		get: () => state,
		set,
		setFilter: (change) => set({ filter: { ...state.filter, ...change } }),
	};
}

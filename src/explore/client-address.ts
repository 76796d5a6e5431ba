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

/** How a change stands to the one before. */
export interface Step {
	/** Whether it goes on with what a reader began there, as when he types on. */
	readonly goesOn: boolean;
}

export interface ExploreStore {
	readonly get: () => ExploreState;
	/** Changes the state; Back returns to the one before, or to what was before the step that this goes on with. */
	readonly set: (change: Partial<ExploreState>, step?: Step) => void;
	readonly setFilter: (change: Partial<EventFilter>, step?: Step) => void;
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
	const set = (change: Partial<ExploreState>, { goesOn }: Step = { goesOn: false }) => {
		state = { ...state, ...change };
		const { filter, lanes, sorting } = state;
		const query = formatSorting(sorting, formatLanes(lanes, formatFilter(filter, location.search)));
		const address = location.pathname + query;
		if (query !== location.search) {
			if (goesOn) history.replaceState(history.state, '', address);
			else history.pushState(null, '', address);
		}
		onChange();
	};
	return {
		get: () => state,
		set,
		setFilter: (change, step) => set({ filter: { ...state.filter, ...change } }, step),
	};
}

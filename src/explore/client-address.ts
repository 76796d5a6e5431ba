import type { EventTable } from '../model/event-table.ts';
import { withKnownChoices, type EventFilter, type MapExtent } from './event-filter.ts';
import { formatFilter, parseFilter } from './filter-query.ts';
import { formatView, parseView } from './map-query.ts';
import { formatLanes, parseLanes, withKnownLanes } from './parallel-lanes.ts';
import { formatSorting, parseSorting, type Sorting } from './sort-events.ts';

/** What of the explorer is kept in the address, apart from what the timeline keeps there itself. */
export interface ExploreState {
	readonly filter: EventFilter;
	/** Filters side by side; each event shown is left by one of them, where there are any. */
	readonly lanes: readonly EventFilter[];
	readonly sorting: Sorting;
	/** The part of the map in view, where a reader has moved it and does not filter by it. */
	readonly view: MapExtent | undefined;
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
	/** Notes the part of the map in view, which changes nothing else and is no step of its own. */
	readonly keepView: (view: MapExtent | undefined) => void;
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
		view: parseView(location.search),
	});
	let state = read();
	addEventListener('popstate', () => {
		state = read();
		onChange();
	});
	const write = (change: Partial<ExploreState>, { goesOn }: Step) => {
		state = { ...state, ...change };
		const { filter, lanes, sorting, view } = state;
		const query = formatView(
			view,
			formatSorting(sorting, formatLanes(lanes, formatFilter(filter, location.search))),
		);
		const address = location.pathname + query;
		if (query !== location.search) {
			if (goesOn) history.replaceState(history.state, '', address);
			else history.pushState(null, '', address);
		}
	};
	const set = (change: Partial<ExploreState>, step: Step = { goesOn: false }) => {
		write(change, step);
		onChange();
	};
	return {
		get: () => state,
		set,
		setFilter: (change, step) => set({ filter: { ...state.filter, ...change } }, step),
		keepView: (view) => {
			write({ view }, { goesOn: true });
		},
	};
}

import type { EventTable } from '../model/event-table.ts';
import { emptyFilter, facets, type EventFilter } from './event-filter.ts';
import {
	failures,
	failuresOf,
	placeInTime,
	type DayWindow,
	type FilterOptions,
} from './filter-failures.ts';

/** What a reader asks for. */
export interface Asked {
	readonly filter: EventFilter;
	/** Filters side by side. */
	readonly lanes: readonly EventFilter[];
	readonly window: DayWindow;
}

export interface AdmitOptions extends Omit<FilterOptions, 'window'> {
	/** The position of the event in the table. */
	readonly position: number;
}

/** Changes what is asked for no more than it takes to show an event: the window is made longer, and what leaves the event out is cleared. */
export function admitEvent(table: EventTable, asked: Asked, options: AdmitOptions): Asked {
	const { position } = options;
	const window = widenWindow(table, asked, options);
	const failed = (filter: EventFilter) =>
		failuresOf(table, filter, { ...options, window })[position] ?? 0;
	const hasLane =
		asked.lanes.length === 0 || asked.lanes.some((lane) => (failed(lane) & ~failures.window) === 0);
	return {
		filter: clearFailures(asked.filter, failed(asked.filter)),
		lanes: hasLane ? asked.lanes : [],
		window,
	};
}

function widenWindow(
	table: EventTable,
	{ filter, window }: Asked,
	{ position }: AdmitOptions,
): DayWindow {
	const inTime = placeInTime(table, { position, window });
	// All that an inexact date may stand for makes it certain.
	const isIn = inTime === 'certain' || (inTime === 'possible' && !filter.isCertain);
	if (isIn) return window;
	return {
		start: Math.min(window.start, table.start[position] ?? window.start),
		end: Math.max(window.end, table.end[position] ?? window.end),
	};
}

/** Takes out of a filter the parts that an event fails. */
function clearFailures(filter: EventFilter, failed: number): EventFilter {
	const fails = (name: keyof typeof failures) => (failed & failures[name]) !== 0;
	const chosen = { ...filter.chosen };
	for (const facet of facets) if (fails(facet)) chosen[facet] = [];
	return {
		...filter,
		chosen,
		...(fails('extent') ? { extent: undefined } : {}),
		...(fails('significance') ? { significance: emptyFilter.significance } : {}),
		...(fails('killed') ? { killedFrom: undefined, killedTo: undefined } : {}),
		...(fails('lasting') ? { isLasting: false } : {}),
		// The window makes the date certain, so what is left are the words.
		...(fails('rest') ? { text: '' } : {}),
	};
}

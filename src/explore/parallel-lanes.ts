import { emptyFilter, withKnownChoices, type Choosable, type EventFilter } from './event-filter.ts';
import { asksForEverything, formatFilter, parseFilter } from './filter-query.ts';

/** The most filters that stand side by side. */
export const mostLanes = 4;

const parameter = 'beside';

/**
 * Reads the filters that stand side by side from a query: each is the query of a filter in a parameter of its own,
 * `beside=country%3DIQ&beside=country%3DSY`. Those that ask for everything or twice for the same are left out.
 */
export function parseLanes(query: string): readonly EventFilter[] {
	const read = new URLSearchParams(query)
		.getAll(parameter)
		.map((text) => formatFilter(toLane(parseFilter(text)), ''))
		.filter((text) => text !== '');
	return [...new Set(read)].slice(0, mostLanes).map(parseFilter);
}

/** Leaves out of filters side by side what a table does not know, and those that ask for nothing else. */
export function withKnownLanes(
	table: Choosable,
	lanes: readonly EventFilter[],
): readonly EventFilter[] {
	return lanes
		.map((lane) => withKnownChoices(table, lane))
		.filter((lane) => !asksForEverything(lane));
}

/** Writes filters side by side into a query, leaving its other parameters as they are. */
export function formatLanes(lanes: readonly EventFilter[], query: string): string {
	const parameters = new URLSearchParams(query);
	parameters.delete(parameter);
	for (const lane of lanes) parameters.append(parameter, formatFilter(lane, '').slice(1));
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

/** Adds a filter to those that stand side by side; it changes nothing where it is there or the lanes are full. */
export function addLane(
	lanes: readonly EventFilter[],
	filter: EventFilter,
): readonly EventFilter[] {
	const lane = toLane(filter);
	const texts = lanes.map((other) => formatFilter(other, ''));
	const isNew = !asksForEverything(lane) && !texts.includes(formatFilter(lane, ''));
	return isNew && lanes.length < mostLanes ? [...lanes, lane] : lanes;
}

/** Leaves out what lanes have in common: the days in view and the map. */
function toLane(filter: EventFilter): EventFilter {
	return { ...filter, isCertain: emptyFilter.isCertain, extent: emptyFilter.extent };
}

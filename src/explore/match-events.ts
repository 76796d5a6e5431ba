import { listAt, tableFlags, tablePrecisions, type EventTable } from '../model/event-table.ts';
import { choicesOf, facets, type EventFilter, type Facet, type MapExtent } from './event-filter.ts';
import { askedWords, hasWord, type Spellings } from './event-text.ts';

/** Days since 1970, half open. */
export interface DayWindow {
	readonly start: number;
	readonly end: number;
}

/** What a filter leaves of a table. Positions ascend. */
export interface Match {
	/** Events that all of the filter leaves. */
	readonly all: readonly number[];
	/** Those that it would leave for any window of time: what the timeline shows. */
	readonly anyTime: readonly number[];
	/** Those that it would leave anywhere: what the map shows. */
	readonly anywhere: readonly number[];
	/** How many of `all` only may have happened in the window. */
	readonly possible: number;
	/** For each value of a facet, how many events choosing it would leave. */
	readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

export interface MatchOptions {
	readonly window: DayWindow;
	/** From `foldedTexts`; asked for only where the filter has words. */
	readonly texts: () => readonly string[];
	readonly spellings?: Spellings | undefined;
}

/** One bit for each thing that may keep an event out. */
const bits = {
	type: 1,
	country: 2,
	actor: 4,
	topic: 8,
	status: 16,
	window: 32,
	extent: 64,
	rest: 128,
};

/** Matches every event once: an event that fails one facet alone still counts beside the values of that facet. */
export function matchEvents(table: EventTable, filter: EventFilter, options: MatchOptions): Match {
	const { window, texts, spellings } = options;
	const words = askedWords(filter.text, spellings);
	const folded = words.length > 0 ? texts() : [];
	const chosen = chosenPositions(table, filter);
	const counts = countersOf(table);
	const all: number[] = [];
	const anyTime: number[] = [];
	const anywhere: number[] = [];
	let possible = 0;
	for (let position = 0; position < table.ids.length; position += 1) {
		const inTime = placeInTime(table, { position, window });
		let failed = 0;
		for (const facet of facets) {
			const values = chosen[facet];
			if (values && !valuesOf(table, { facet, position }).some((value) => values.has(value))) {
				failed |= bits[facet];
			}
		}
		if (inTime === 'outside' || (filter.isCertain && inTime === 'possible')) failed |= bits.window;
		if (filter.extent && !isInExtent(table, { position, extent: filter.extent })) {
			failed |= bits.extent;
		}
		const hasWords = words.every((word) => hasWord(folded[position] ?? '', word));
		if (!hasWords || !isOfWeight(table, { position, filter })) failed |= bits.rest;
		if (failed === 0) {
			all.push(position);
			if (inTime === 'possible') possible += 1;
		}
		if ((failed & ~bits.window) === 0) anyTime.push(position);
		if ((failed & ~bits.extent) === 0) anywhere.push(position);
		for (const facet of facets) {
			if ((failed & ~bits[facet]) !== 0) continue;
			const counter = counts[facet];
			for (const value of valuesOf(table, { facet, position })) {
				counter[value] = (counter[value] ?? 0) + 1;
			}
		}
	}
	return { all, anyTime, anywhere, possible, counts };
}

interface At {
	readonly position: number;
}

/** Returns the values an event has in a facet, each once. */
export function valuesOf(
	table: EventTable,
	{ facet, position }: At & { readonly facet: Facet },
): readonly number[] {
	switch (facet) {
		case 'type':
			return [table.type[position] ?? 0];
		case 'status':
			return [table.status[position] ?? 0];
		case 'actor':
			return [...listAt(table.actorsOf, position)];
		case 'topic':
			return [...listAt(table.topicsOf, position)];
		case 'country':
			return [
				...new Set(
					Array.from(listAt(table.sites, position), (place) => table.places[place]?.country ?? 0),
				),
			];
	}
}

/** An inexact date is certainly in a window only where all the days it may stand for are. */
export function placeInTime(
	table: EventTable,
	{ position, window }: At & { readonly window: DayWindow },
): 'certain' | 'possible' | 'outside' {
	const start = table.start[position] ?? 0;
	const end = table.end[position] ?? 0;
	if (start >= window.end || end <= window.start) return 'outside';
	const precision = tablePrecisions[table.precision[position] ?? 0];
	const doubt = tableFlags.uncertain | tableFlags.approximate;
	const isExact =
		(precision === 'day' || precision === 'range') && ((table.flags[position] ?? 0) & doubt) === 0;
	return isExact || (start >= window.start && end <= window.end) ? 'certain' : 'possible';
}

function isOfWeight(
	table: EventTable,
	{ position, filter }: At & { readonly filter: EventFilter },
): boolean {
	if ((table.significance[position] ?? 1) < filter.significance) return false;
	const { killedFrom, killedTo } = filter;
	if (killedFrom === undefined && killedTo === undefined) return true;
	const low = table.killedLow[position] ?? -1;
	const high = table.killedHigh[position] ?? -1;
	// What nobody reported is not zero, and in no bounds.
	if (high < 0) return false;
	return high >= (killedFrom ?? 0) && low <= (killedTo ?? Number.POSITIVE_INFINITY);
}

function isInExtent(
	table: EventTable,
	{ position, extent }: At & { readonly extent: MapExtent },
): boolean {
	const { west, south, east, north } = extent;
	return listAt(table.sites, position).some((site) => {
		const { latitude, longitude } = table.places[site] ?? {};
		if (latitude === undefined || longitude === undefined) return false;
		if (latitude < south || latitude > north) return false;
		return west <= east
			? longitude >= west && longitude <= east
			: longitude >= west || longitude <= east;
	});
}

/** Turns chosen ids into positions; ids that the table does not know are left out, and so is a facet with none. */
function chosenPositions(
	table: EventTable,
	{ chosen }: EventFilter,
): Readonly<Partial<Record<Facet, ReadonlySet<number>>>> {
	const sets: Partial<Record<Facet, ReadonlySet<number>>> = {};
	for (const facet of facets) {
		const choices = choicesOf(table, facet);
		const positions = chosen[facet]
			.map((id) => choices.findIndex((choice) => choice.id === id))
			.filter((position) => position >= 0);
		if (positions.length > 0) sets[facet] = new Set(positions);
	}
	return sets;
}

function countersOf(table: EventTable): Readonly<Record<Facet, Uint32Array>> {
	const counter = (facet: Facet) => new Uint32Array(choicesOf(table, facet).length);
	return {
		type: counter('type'),
		country: counter('country'),
		actor: counter('actor'),
		topic: counter('topic'),
		status: counter('status'),
	};
}

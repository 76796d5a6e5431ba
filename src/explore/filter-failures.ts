import {
	tableFlags,
	tablePrecisions,
	type EventTable,
	type ListColumn,
} from '../model/event-table.ts';
import { choicesOf, facets, type EventFilter, type Facet, type MapExtent } from './event-filter.ts';
import { askedWords, hasWord, type Spellings } from './event-text.ts';
import { facetColumns } from './facet-columns.ts';

/** Days since 1970, half open. */
export interface DayWindow {
	readonly start: number;
	readonly end: number;
}

/** What may keep an event out, one bit each. */
export const failures = {
	type: 1,
	country: 2,
	actor: 4,
	topic: 8,
	status: 16,
	window: 32,
	extent: 64,
	rest: 128,
} as const satisfies Readonly<Record<Facet, number>> & Readonly<Record<string, number>>;

export interface CompileOptions {
	readonly window: DayWindow;
	/** From `foldedTexts`; asked for only where the filter has words. */
	readonly texts: () => readonly string[];
	readonly spellings?: Spellings | undefined;
}

/** Makes the function that says which parts of a filter an event fails, as bits of `failures`; 0 where none. */
export function compileFilter(
	table: EventTable,
	filter: EventFilter,
	{ window, texts, spellings }: CompileOptions,
): (position: number) => number {
	const words = askedWords(filter.text, spellings);
	const folded = words.length > 0 ? texts() : [];
	const masks = chosenMasks(table, filter);
	const { extent, isCertain } = filter;
	return (position) => {
		let failed = 0;
		for (const { bit, column, mask } of masks) {
			if (!hasAny(column, { position, mask })) failed |= bit;
		}
		const inTime = placeInTime(table, { position, window });
		if (inTime === 'outside' || (isCertain && inTime === 'possible')) failed |= failures.window;
		if (extent && !isInExtent(table, { position, extent })) failed |= failures.extent;
		if (!isOfWeight(table, { position, filter })) failed |= failures.rest;
		else if (!words.every((word) => hasWord(folded[position] ?? '', word))) failed |= failures.rest;
		return failed;
	};
}

interface At {
	readonly position: number;
}

/** An inexact date is certainly in a window only where all the days it may stand for are. */
export function placeInTime(
	table: EventTable,
	{ position, window }: At & { readonly window: DayWindow },
): 'certain' | 'possible' | 'outside' {
	const start = table.start[position] ?? 0;
	const end = table.end[position] ?? 0;
	if (start >= window.end || end <= window.start) return 'outside';
	if (start >= window.start && end <= window.end) return 'certain';
	const precision = tablePrecisions[table.precision[position] ?? 0];
	const doubt = tableFlags.uncertain | tableFlags.approximate;
	const isExact =
		(precision === 'day' || precision === 'range') && ((table.flags[position] ?? 0) & doubt) === 0;
	return isExact ? 'certain' : 'possible';
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
	{ places, sites }: EventTable,
	{ position, extent }: At & { readonly extent: MapExtent },
): boolean {
	const { west, south, east, north } = extent;
	const { offsets, values } = sites;
	for (let slot = offsets[position] ?? 0; slot < (offsets[position + 1] ?? 0); slot += 1) {
		const { latitude, longitude } = places[values[slot] ?? 0] ?? {};
		if (latitude === undefined || longitude === undefined) continue;
		if (latitude < south || latitude > north) continue;
		const isBetween =
			west <= east
				? longitude >= west && longitude <= east
				: longitude >= west || longitude <= east;
		if (isBetween) return true;
	}
	return false;
}

interface ChosenMask {
	readonly bit: number;
	readonly column: ListColumn;
	/** One for each value that is chosen. */
	readonly mask: Uint8Array;
}

/** Turns chosen ids into masks; ids that the table does not know are left out, and so is a facet with none. */
function chosenMasks(table: EventTable, { chosen }: EventFilter): ChosenMask[] {
	const columns = facetColumns(table);
	return facets.flatMap((facet) => {
		const ids = new Set(chosen[facet]);
		if (ids.size === 0) return [];
		const mask = Uint8Array.from(choicesOf(table, facet), ({ id }) => (ids.has(id) ? 1 : 0));
		return mask.includes(1) ? [{ bit: failures[facet], column: columns[facet], mask }] : [];
	});
}

function hasAny(
	{ offsets, values }: ListColumn,
	{ position, mask }: At & { readonly mask: Uint8Array },
): boolean {
	for (let slot = offsets[position] ?? 0; slot < (offsets[position + 1] ?? 0); slot += 1) {
		if (mask[values[slot] ?? 0] === 1) return true;
	}
	return false;
}

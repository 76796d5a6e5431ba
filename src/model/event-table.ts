import type { DatePrecision } from '../schema/edtf.ts';
import type { Status } from '../schema/event.ts';

/** An entry of a registry, with its name in the language of the table. */
export interface TableEntry {
	readonly id: string;
	readonly name: string;
}

export interface TableFamily extends TableEntry {
	/** Which of the six colours of the palette. */
	readonly color: number;
}

export interface TableType extends TableEntry {
	/** Position among the families. */
	readonly family: number;
}

export interface TableCountry extends TableEntry {
	/** Position among the regions. */
	readonly region: number;
}

export interface TablePlace extends TableEntry {
	/** Position among the countries. */
	readonly country: number;
	/** Degrees north and east; absent where the place is only a country or the sea. */
	readonly latitude?: number;
	readonly longitude?: number;
	/** How sure the position is on UCDP's scale, 1 to 7: from 4 on it stands for a governorate, a line or an area. */
	readonly precision: number;
}

export interface TableEra {
	readonly name: string;
	/** Days since 1970, half open. */
	readonly start: number;
	readonly end: number;
}

/** Several values an event, as slices of one array: event `i` has `values[offsets[i]]` to `values[offsets[i + 1]]`. */
export interface ListColumn {
	readonly offsets: Uint32Array;
	readonly values: Uint16Array;
}

/** The precisions of a date by their position in a table. */
export const tablePrecisions = [
	'day',
	'range',
	'month',
	'year',
] as const satisfies readonly DatePrecision[];

/** The grades of an event by their position in a table. */
export const tableStatuses = [
	'confirmed',
	'corroborated',
	'single-source',
	'contested',
	'retracted',
] as const satisfies readonly Status[];

/** Bits of the column `flags`. */
export const tableFlags = { open: 1, uncertain: 2, approximate: 4, killedIsMinimum: 8 } as const;

/**
 * The events of a record in one language as columns, in the order of the record: what the timeline, the map,
 * the list and their filters are computed from. A column of numbers holds one number an event.
 */
export interface EventTable {
	readonly language: string;
	/** Days since 1970, half open. */
	readonly period: { readonly start: number; readonly end: number };
	readonly eras: readonly TableEra[];
	readonly families: readonly TableFamily[];
	readonly types: readonly TableType[];
	readonly regions: readonly TableEntry[];
	readonly countries: readonly TableCountry[];
	readonly places: readonly TablePlace[];
	readonly actors: readonly TableEntry[];
	readonly topics: readonly TableEntry[];
	readonly ids: readonly string[];
	readonly titles: readonly string[];
	/** The language of each title, where it is not that of the table. */
	readonly titleLanguages: readonly string[];
	/** Days since 1970, half open. */
	readonly start: Int32Array;
	readonly end: Int32Array;
	/** Positions in `tablePrecisions`. */
	readonly precision: Uint8Array;
	/** Bits of `tableFlags`. */
	readonly flags: Uint8Array;
	readonly type: Uint16Array;
	/** Positions in `tableStatuses`. */
	readonly status: Uint8Array;
	readonly significance: Uint8Array;
	/** People reported killed, attackers apart; -1 where nobody reports a number. */
	readonly killedLow: Int32Array;
	readonly killedBest: Int32Array;
	readonly killedHigh: Int32Array;
	/** Numbers of cited works. */
	readonly sources: Uint16Array;
	/** Places where it happened; the first is where the event is counted. */
	readonly sites: ListColumn;
	/** The first is the one that acted, where one is known. */
	readonly actorsOf: ListColumn;
	readonly topicsOf: ListColumn;
}

/** Makes a column of lists. */
export function toListColumn(lists: readonly (readonly number[])[]): ListColumn {
	const offsets = new Uint32Array(lists.length + 1);
	lists.forEach((list, position) => {
		offsets[position + 1] = (offsets[position] ?? 0) + list.length;
	});
	return { offsets, values: Uint16Array.from(lists.flat()) };
}

/** Returns the values of one event in a column of lists. */
export function listAt({ offsets, values }: ListColumn, position: number): Uint16Array {
	return values.subarray(offsets[position], offsets[position + 1]);
}

/** Lists the positions of all events of a table. */
export function allPositions({ start }: Pick<EventTable, 'start'>): Int32Array {
	return start.map((_, position) => position);
}

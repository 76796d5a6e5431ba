import type { TimeWindow } from '../charts/scale/time-scale.ts';
import { laneKinds } from '../charts/timeline/chart-event.ts';
import { toFirstDay, toLastDay } from '../charts/timeline/complete-day.ts';
import { readWindow, windowDays } from '../charts/timeline/time-window.ts';
import { parseDay } from '../model/date.ts';

import { choicesOf, facets, type Choosable, type Facet } from './event-filter.ts';
import { formatFilter, isFilterPart, parseFilter } from './filter-query.ts';
import { parseExtent } from './map-query.ts';
import { mostLanes } from './parallel-lanes.ts';
import { sortKeys } from './sort-events.ts';

/** A part of an address that the explorer cannot read. */
export interface UnreadPart {
	readonly name: string;
	readonly value: string;
}

/** What of a query can be read. */
export interface ReadQuery {
	/** The query without what cannot be read, and with a facet given twice in one. */
	readonly query: string;
	readonly unread: readonly UnreadPart[];
}

/** What an address may name. */
export interface Readable {
	readonly table: Choosable & { readonly ids: readonly string[] };
	/** The whole timeline, in milliseconds. */
	readonly period: TimeWindow;
}

/** The values of one parameter, apart into what can be read and what is lost. */
interface Split {
	readonly kept: readonly string[];
	readonly lost: readonly string[];
}

type Splitter = (values: readonly string[]) => Split;

/** Takes out of the query of an address what the explorer would ignore in silence; what others put there stays. */
export function readQuery(query: string, { table, period }: Readable): ReadQuery {
	// A map, since an object answers to names such as `valueOf`, which an address may hold.
	const splitters = new Map<string, Splitter>([
		...filterSplitters(table),
		...Object.entries<Splitter>({
			certain: once(isSwitch),
			map: once(isExtent),
			view: once(isExtent),
			beside: (values) => splitLanes(values, table),
			sort: once((text) => sortKeys.some((key) => key === text.replace(/^-/, ''))),
			lanes: once((text) => laneKinds.some((kind) => kind === text)),
			event: once((text) => table.ids.includes(text)),
			from: once((text) => parseDay(toFirstDay(text)) !== undefined),
			to: once((text) => parseDay(toLastDay(text)) !== undefined),
		}),
	]);
	const { parameters, unread } = splitParameters(query, (name) => splitters.get(name));
	unread.push(...takeOutsideDays(parameters, period));
	const text = parameters.toString();
	// A query that can be read stays as it was written.
	const isSame = text === new URLSearchParams(query).toString();
	return { query: isSame ? query : text === '' ? '' : `?${text}`, unread };
}

function splitParameters(query: string, splitterOf: (name: string) => Splitter | undefined) {
	const parameters = new URLSearchParams(query);
	const unread: UnreadPart[] = [];
	for (const name of new Set(parameters.keys())) {
		const split = splitterOf(name)?.(parameters.getAll(name));
		if (!split) continue;
		// In place and order, so that an address that can be read does not change.
		if (split.kept.join('\n') === parameters.getAll(name).join('\n')) continue;
		const [first, ...more] = split.kept;
		if (first === undefined) parameters.delete(name);
		else parameters.set(name, first);
		for (const value of more) parameters.append(name, value);
		unread.push(...split.lost.map((value) => ({ name, value })));
	}
	return { parameters, unread };
}

/** Days that can each be read may still exclude each other, or lie outside the timeline. */
function takeOutsideDays(parameters: URLSearchParams, period: TimeWindow): UnreadPart[] {
	const days = windowDays(period);
	const from = toFirstDay(parameters.get('from') || days.from);
	const to = toLastDay(parameters.get('to') || days.to);
	if (!('problem' in readWindow({ from, to }, { period }))) return [];
	return ['from', 'to'].flatMap((name) => {
		const value = parameters.get(name);
		parameters.delete(name);
		return value ? [{ name, value }] : [];
	});
}

/** The parameters of a filter that rows side by side have, too. */
function filterSplitters(table: Choosable): [string, Splitter][] {
	return Object.entries({
		...Object.fromEntries(
			facets.map((facet) => [facet, (values: readonly string[]) => splitIds(values, table, facet)]),
		),
		q: once(() => true),
		significance: once((text) => isFilterPart('significance', text)),
		killed: once((text) => isFilterPart('killed', text)),
		lasting: once(isSwitch),
	});
}

/** Keeps the first value that can be read; one that is given twice is not lost, nor is an empty one. */
function once(isRead: (text: string) => boolean): Splitter {
	return (values) => {
		const kept = values.find((value) => value !== '' && isRead(value));
		return {
			kept: kept === undefined ? [] : [kept],
			lost: [...new Set(values)].filter((value) => value !== '' && value !== kept),
		};
	};
}

function splitIds(values: readonly string[], table: Choosable, facet: Facet): Split {
	const known = new Set(choicesOf(table, facet).map(({ id }) => id));
	const ids = [...new Set(values.flatMap((value) => value.split(' ')))].filter((id) => id !== '');
	const kept = ids.filter((id) => known.has(id));
	return {
		kept: kept.length === 0 ? [] : [kept.join(' ')],
		lost: ids.filter((id) => !known.has(id)),
	};
}

/** Each row is the query of a filter of its own. */
function splitLanes(values: readonly string[], table: Choosable): Split {
	const splitters = new Map(filterSplitters(table));
	const loseAll: Splitter = (lost) => ({ kept: [], lost });
	const read = values.map((value) =>
		splitParameters(value, (name) => splitters.get(name) ?? loseAll),
	);
	// The same filter may be written in more than one way; the first stays as it is.
	const written = new Map<string, string>();
	for (const { parameters } of read) {
		const lane = parameters.toString();
		const meaning = formatFilter(parseFilter(lane), '');
		if (meaning !== '' && !written.has(meaning)) written.set(meaning, lane);
	}
	const lanes = [...written.values()];
	const parts = read.flatMap(({ unread }) => unread.map(({ name, value }) => `${name}=${value}`));
	return { kept: lanes.slice(0, mostLanes), lost: [...parts, ...lanes.slice(mostLanes)] };
}

function isSwitch(text: string): boolean {
	return text === '1' || text === '0';
}

function isExtent(text: string): boolean {
	return parseExtent(text) !== undefined;
}

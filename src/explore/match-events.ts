import type { EventTable } from '../model/event-table.ts';
import {
	failures,
	failuresOf,
	isLasting,
	placeInTime,
	type Failed,
	type FilterOptions,
} from './filter-failures.ts';
import { choicesOf, type EventFilter, type Facet } from './event-filter.ts';
import { facetColumns } from './facet-columns.ts';
import { killedRanges, reachesInto } from './killed-ranges.ts';

/** What a filter leaves of a table. Positions ascend. */
export interface Match {
	/** Events that all of the filter leaves. */
	readonly all: readonly number[];
	/** Those outside the window as well, with all else alike: what the timeline shows. */
	readonly anyTime: readonly number[];
	/** Those that it would leave anywhere: what the map shows. */
	readonly anywhere: readonly number[];
	/** Those of `anyTime` that each of the parallel lanes has. */
	readonly lanes: readonly (readonly number[])[];
	/** How many of `all` only may have happened in the window. */
	readonly possible: number;
	/** For each value of a facet, how many events choosing it would leave. */
	readonly counts: Readonly<Record<Facet, Uint32Array>>;
	/** For each least significance, from 1 on, how many events asking for it would leave. */
	readonly significances: Uint32Array;
	/** How many events any number of people killed would leave, and then each of `killedRanges`. */
	readonly killed: Uint32Array;
	/** How many events that lasted longer than a day asking for them would leave. */
	readonly lasting: number;
}

export interface MatchOptions extends FilterOptions {
	/** Filters side by side: an event must be left by the filter and by one of these, where there are any. */
	readonly lanes?: readonly EventFilter[];
}

/** Matches every event once: an event that fails one facet alone still counts beside the values of that facet. */
export function matchEvents(table: EventTable, filter: EventFilter, options: MatchOptions): Match {
	const { window, lanes = [] } = options;
	const failed = failuresOf(table, filter, options);
	const laneFailures = lanes.map((lane) => failuresOf(table, lane, options));
	if (lanes.length > 0) failOutsideLanes(failed, laneFailures);
	const all = leftOf(failed, 0);
	const anyTime = leftOf(failed, failures.window);
	return {
		all,
		anyTime,
		anywhere: leftOf(failed, failures.extent),
		lanes: laneFailures.map((lane) => anyTime.filter((position) => isInLane(lane, position))),
		possible: all.filter((position) => placeInTime(table, { position, window }) === 'possible')
			.length,
		counts: countChoices(table, failed),
		significances: countSignificances(table, failed),
		killed: countKilled(table, failed),
		lasting: leftOf(failed, failures.lasting).filter((position) => isLasting(table, position))
			.length,
	};
}

/** Lists the events that fail nothing but what is forgiven. */
function leftOf(failed: Failed, forgiven: number): number[] {
	const left: number[] = [];
	for (let position = 0; position < failed.length; position += 1) {
		if (((failed[position] ?? 0) & ~forgiven) === 0) left.push(position);
	}
	return left;
}

/** The window is that of all lanes, and not part of what makes one. */
function isInLane(laneFailures: Failed, position: number): boolean {
	return ((laneFailures[position] ?? 0) & ~failures.window) === 0;
}

/** Makes an event that no lane has fail everything, so that it is nowhere counted. */
function failOutsideLanes(failed: Failed, laneFailures: readonly Failed[]): void {
	for (let position = 0; position < failed.length; position += 1) {
		if (!laneFailures.some((lane) => isInLane(lane, position))) failed[position] = 0xffff;
	}
}

/** Counts each event beside its values in each facet that alone keeps it out, or in all where nothing does. */
function countChoices(table: EventTable, failed: Failed): Match['counts'] {
	const columns = facetColumns(table);
	const countIn = (facet: Facet) => {
		const counts = new Uint32Array(choicesOf(table, facet).length);
		const { offsets, values } = columns[facet];
		const others = ~failures[facet];
		for (let position = 0; position < failed.length; position += 1) {
			if (((failed[position] ?? 0) & others) !== 0) continue;
			const end = offsets[position + 1] ?? 0;
			for (let slot = offsets[position] ?? 0; slot < end; slot += 1) {
				const value = values[slot] ?? 0;
				counts[value] = (counts[value] ?? 0) + 1;
			}
		}
		return counts;
	};
	return {
		type: countIn('type'),
		country: countIn('country'),
		actor: countIn('actor'),
		topic: countIn('topic'),
		status: countIn('status'),
	};
}

const mostSignificant = 5;

/** Counts each event beside every bound that it reaches, where nothing but its significance keeps it out. */
function countSignificances({ significance }: EventTable, failed: Failed): Uint32Array {
	const counts = new Uint32Array(mostSignificant);
	const left = leftOf(failed, failures.significance);
	for (const position of left) {
		const slot = (significance[position] ?? 1) - 1;
		counts[slot] = (counts[slot] ?? 0) + 1;
	}
	for (let slot = mostSignificant - 2; slot >= 0; slot -= 1) {
		counts[slot] = (counts[slot] ?? 0) + (counts[slot + 1] ?? 0);
	}
	return counts;
}

/** Counts each event in every range that its counts reach into, where nothing but the bounds keeps it out. */
function countKilled({ killedLow, killedHigh }: EventTable, failed: Failed): Uint32Array {
	const left = leftOf(failed, failures.killed);
	const counts = new Uint32Array(killedRanges.length + 1);
	counts[0] = left.length;
	for (const position of left) {
		const high = killedHigh[position] ?? -1;
		// Of most events nobody reports a number.
		if (high < 0) continue;
		const low = killedLow[position] ?? -1;
		for (let slot = 1; slot < counts.length; slot += 1) {
			const range = killedRanges[slot - 1];
			if (range && reachesInto({ low, high }, range)) counts[slot] = (counts[slot] ?? 0) + 1;
		}
	}
	return counts;
}

import type { EventTable } from '../model/event-table.ts';
import { compileFilter, failures, placeInTime, type CompileOptions } from './compile-filter.ts';
import { choicesOf, facets, type EventFilter, type Facet } from './event-filter.ts';
import { facetColumns } from './facet-columns.ts';

/** What a filter leaves of a table. Positions ascend. */
export interface Match {
	/** Events that all of the filter leaves. */
	readonly all: readonly number[];
	/** Those that it would leave for any window of time: what the timeline shows. */
	readonly anyTime: readonly number[];
	/** Those that it would leave anywhere: what the map shows. */
	readonly anywhere: readonly number[];
	/** Those of `anyTime` that each of the parallel lanes has. */
	readonly lanes: readonly (readonly number[])[];
	/** How many of `all` only may have happened in the window. */
	readonly possible: number;
	/** For each value of a facet, how many events choosing it would leave. */
	readonly counts: Readonly<Record<Facet, Uint32Array>>;
}

export interface MatchOptions extends CompileOptions {
	/** Filters side by side: an event must be left by the filter and by one of these, where there are any. */
	readonly lanes?: readonly EventFilter[];
}

/** Matches every event once: an event that fails one facet alone still counts beside the values of that facet. */
export function matchEvents(table: EventTable, filter: EventFilter, options: MatchOptions): Match {
	const { window, lanes = [] } = options;
	const failuresOf = compileFilter(table, filter, options);
	const laneTests = lanes.map((lane) => compileFilter(table, lane, options));
	const laneMembers = lanes.map((): number[] => []);
	const count = countersOf(table);
	const all: number[] = [];
	const anyTime: number[] = [];
	const anywhere: number[] = [];
	let possible = 0;
	for (let position = 0; position < table.ids.length; position += 1) {
		const own = laneTests.map((test) => (test(position) & ~failures.window) === 0);
		if (lanes.length > 0 && !own.includes(true)) continue;
		const failed = failuresOf(position);
		if (failed === 0) {
			all.push(position);
			if (placeInTime(table, { position, window }) === 'possible') possible += 1;
		}
		if ((failed & ~failures.window) === 0) {
			anyTime.push(position);
			own.forEach((isIn, lane) => {
				if (isIn) laneMembers[lane]?.push(position);
			});
		}
		if ((failed & ~failures.extent) === 0) anywhere.push(position);
		count.add(position, failed);
	}
	return { all, anyTime, anywhere, lanes: laneMembers, possible, counts: count.counts };
}

/** Counts an event beside its values in each facet that alone keeps it out, or in all where nothing does. */
function countersOf(table: EventTable) {
	const columns = facetColumns(table);
	const counter = (facet: Facet) => new Uint32Array(choicesOf(table, facet).length);
	const counts: Readonly<Record<Facet, Uint32Array>> = {
		type: counter('type'),
		country: counter('country'),
		actor: counter('actor'),
		topic: counter('topic'),
		status: counter('status'),
	};
	return {
		counts,
		add(position: number, failed: number) {
			for (const facet of facets) {
				if ((failed & ~failures[facet]) !== 0) continue;
				const { offsets, values } = columns[facet];
				const counted = counts[facet];
				for (let slot = offsets[position] ?? 0; slot < (offsets[position + 1] ?? 0); slot += 1) {
					const value = values[slot] ?? 0;
					counted[value] = (counted[value] ?? 0) + 1;
				}
			}
		},
	};
}

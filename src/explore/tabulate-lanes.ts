import { fromDays, instantOf, monthOf, toDays, yearOf } from '../model/date.ts';
import type { DayWindow } from './filter-failures.ts';

/** How long the stretches of time are that lanes are compared in. */
export type RowUnit = 'year' | 'month' | 'day';

/** A stretch of time with the events of each lane. */
export interface LaneRow extends DayWindow {
	/** For each lane, the positions of its events. */
	readonly cells: readonly (readonly number[])[];
}

/** The events of lanes side by side, in rows of equal stretches of the calendar. */
export interface LaneTable {
	readonly unit: RowUnit;
	readonly rows: readonly LaneRow[];
}

/** Days in a window beyond which rows are years, and months. */
const longest = { month: 3 * 366, day: 62 };

/**
 * Sorts the events of lanes into the years, months or days of a window. Each event stands in one row: that of
 * its first day, or the first row where it began before the window.
 */
export function tabulateLanes(
	starts: ArrayLike<number>,
	{ lanes, window }: { readonly lanes: readonly (readonly number[])[]; readonly window: DayWindow },
): LaneTable {
	const unit = unitOf(window);
	const edges = listEdges(window, unit);
	const rows = edges.slice(0, -1).map((start, order) => ({
		start,
		end: edges[order + 1] ?? window.end,
		cells: lanes.map((): number[] => []),
	}));
	lanes.forEach((positions, lane) => {
		let order = 0;
		// Positions ascend in time, so that one pass over the rows is enough.
		for (const position of positions) {
			const start = starts[position] ?? 0;
			while (order < rows.length - 1 && start >= (rows[order]?.end ?? 0)) order += 1;
			rows[order]?.cells[lane]?.push(position);
		}
	});
	return { unit, rows };
}

function unitOf({ start, end }: DayWindow): RowUnit {
	if (end - start > longest.month) return 'year';
	return end - start > longest.day ? 'month' : 'day';
}

/** Lists where the rows begin, and where the last ends: first and last are cut to the window. */
function listEdges({ start, end }: DayWindow, unit: RowUnit): number[] {
	const edges = [start];
	let edge = nextEdge(start, unit);
	while (edge < end) {
		edges.push(edge);
		edge = nextEdge(edge, unit);
	}
	return [...edges, end];
}

function nextEdge(day: number, unit: RowUnit): number {
	if (unit === 'day') return day + 1;
	const instant = fromDays(day);
	const year = yearOf(instant);
	return toDays(unit === 'year' ? instantOf(year + 1) : instantOf(year, monthOf(instant) + 1));
}

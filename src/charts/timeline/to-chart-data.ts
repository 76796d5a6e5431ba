import { allPositions, type EventTable } from '../../model/event-table.ts';
import type { ChartData, ChartEvent, LaneMembers } from './chart-event.ts';
import { fromDays } from '../../model/date.ts';
import { datePartsAt } from './event-words.ts';
import { groupLanes } from './group-lanes.ts';

export interface ChartDataOptions {
	/** Positions of the events to show, ascending; all of them unless given. */
	readonly positions?: ArrayLike<number>;
	/** The name of the lane of all that have none of their own. */
	readonly otherLane: string;
	/** Filters side by side, with positions in the table; none unless given. */
	readonly beside?: readonly LaneMembers[];
}

/** Reduces a table to what the chart is drawn from. */
export function toChartData(
	table: EventTable,
	{ positions = allPositions(table), otherLane, beside = [] }: ChartDataOptions,
): ChartData {
	const { eras, families, period } = table;
	const grouped = groupLanes(table, { positions, otherLane });
	return {
		events: Array.from(positions, (position) => chartEventAt(table, position)),
		eras: eras.map(({ name, start, end }) => ({
			name,
			start: fromDays(start),
			end: fromDays(end),
		})),
		families: families.map(({ name }) => name),
		lanesOf: (kind) => (kind === 'beside' ? renumber(beside, positions) : grouped(kind)),
		period: { start: fromDays(period.start), end: fromDays(period.end) },
	};
}

/** Turns positions in the table into positions among the events shown. */
function renumber(
	lanes: readonly LaneMembers[],
	positions: ArrayLike<number>,
): readonly LaneMembers[] {
	const orders = new Map(Array.from(positions, (position, order) => [position, order]));
	return lanes.map(({ name, events }) => ({
		name,
		events: events.flatMap((position) => orders.get(position) ?? []),
	}));
}

const known = new WeakMap<EventTable, ChartEvent[]>();

/** Makes the event at a position once a table: a filter only chooses among them. */
function chartEventAt(table: EventTable, position: number): ChartEvent {
	const events = known.get(table) ?? [];
	known.set(table, events);
	return (events[position] ??= toChartEvent(table, position));
}

function toChartEvent(table: EventTable, position: number): ChartEvent {
	const family = table.types[table.type[position] ?? 0]?.family ?? 0;
	const { isUncertain, isApproximate, ...date } = datePartsAt(table, position);
	return {
		...date,
		id: table.ids[position] ?? '',
		title: table.titles[position] ?? '',
		isVague: isUncertain || isApproximate,
		family,
		color: table.families[family]?.color ?? 1,
		killed: Math.max(table.killedBest[position] ?? 0, 0),
		significance: table.significance[position] ?? 1,
	};
}

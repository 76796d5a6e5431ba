import { binEvents, type Bins, type BinUnit } from './bin-events.ts';
import type { ChartData, LaneKind } from './chart-event.ts';
import { buildTimeIndex, type TimeIndex } from './time-index.ts';

/** A lane and the positions of its events. */
export interface Lane {
	readonly key: string;
	readonly name: string;
	readonly events: readonly number[];
	readonly time: TimeIndex;
}

/** The events of a chart with what is counted once and looked up at every move. */
export interface ChartIndex {
	readonly data: ChartData;
	readonly time: TimeIndex;
	/** Returns where the event of an id is among those of the chart. */
	readonly positionOf: (id: string | undefined) => number | undefined;
	/** The people reported killed in the deadliest event. */
	readonly mostKilled: number;
	/** Lists the lanes that have events, in the order of the registry; of filters side by side all. */
	readonly lanesOf: (kind: LaneKind) => readonly Lane[];
	/** Returns the numbers of all events by stretch of time. */
	readonly binsOf: (unit: BinUnit) => Bins;
	/** Returns the numbers of events of one lane by stretch of time. */
	readonly laneBinsOf: (lane: Lane, unit: BinUnit) => Bins;
}

/** Prepares the data of a chart for fast drawing: what does not depend on the window is computed at most once. */
export function indexChart(data: ChartData): ChartIndex {
	const { events, period, families } = data;
	const count = (positions: readonly number[], unit: BinUnit) =>
		binEvents(pick(events, positions), { unit, period, families: families.length });
	const all = events.map((_, position) => position);
	const lanesOf = remember((kind: LaneKind) => listLanes(data, kind));
	const binsOf = remember((unit: BinUnit) => count(all, unit));
	const laneBins = new WeakMap<Lane, (unit: BinUnit) => Bins>();
	return {
		data,
		positionOf(id) {
			const found = id === undefined ? -1 : events.findIndex((event) => event.id === id);
			return found < 0 ? undefined : found;
		},
		time: buildTimeIndex(events),
		mostKilled: events.reduce((most, { killed }) => Math.max(most, killed), 0),
		lanesOf,
		binsOf,
		laneBinsOf: (lane, unit) => {
			const known = laneBins.get(lane) ?? remember((asked: BinUnit) => count(lane.events, asked));
			laneBins.set(lane, known);
			return known(unit);
		},
	};
}

function listLanes({ events, lanesOf }: ChartData, kind: LaneKind): Lane[] {
	return lanesOf(kind)
		.map((lane, order) => ({
			...lane,
			key: `${kind}-${order}`,
			time: buildTimeIndex(pick(events, lane.events)),
		}))
		.filter((lane) => kind === 'beside' || lane.events.length > 0);
}

function pick<T>(items: readonly T[], positions: readonly number[]): T[] {
	const picked: T[] = [];
	for (const position of positions) {
		const item = items[position];
		if (item !== undefined) picked.push(item);
	}
	return picked;
}

function remember<Key, Value>(compute: (key: Key) => Value): (key: Key) => Value {
	const known = new Map<Key, Value>();
	return (key) => {
		const value = known.get(key) ?? compute(key);
		known.set(key, value);
		return value;
	};
}

import { yearOf } from '../../model/date.ts';
import type { ChartIndex } from './chart-index.ts';

/** The figures of the sentence above the chart. */
export interface Summary {
	readonly peakYear: number;
	readonly peakCount: number;
	readonly topLane: string;
	readonly topCount: number;
}

/** Finds the year and the region with the most events; nothing where there are no events. */
export function summarise({ data: { events }, lanesOf }: ChartIndex): Summary | undefined {
	const years = new Map<number, number>();
	for (const { start } of events) years.set(yearOf(start), (years.get(yearOf(start)) ?? 0) + 1);
	const [peakYear, peakCount] = [...years].reduce(
		(most, year) => (year[1] > most[1] ? year : most),
		[0, 0],
	);
	const lanes = lanesOf('region');
	const topCount = lanes.reduce((most, lane) => Math.max(most, lane.events.length), 0);
	const top = lanes.find((lane) => lane.events.length === topCount);
	return top ? { peakYear, peakCount, topLane: top.name, topCount } : undefined;
}

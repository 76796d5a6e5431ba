import type { LaneKind } from './chart-event.ts';
import type { ChartIndex } from './chart-index.ts';

/** Where a reader asks to go from the current event. */
export type Step =
	| 'previous'
	| 'next'
	| 'previous-year'
	| 'next-year'
	| 'first'
	| 'last'
	| 'lane-above'
	| 'lane-below';

const year = 365 * 86_400_000;

/** Finds the event a step leads to; at the ends, and where there is no other lane, the current one. */
export function nextEvent(
	index: ChartIndex,
	{
		current,
		step,
		laneKind,
	}: { readonly current: number; readonly step: Step; readonly laneKind: LaneKind },
): number {
	const { events } = index.data;
	const last = Math.max(events.length - 1, 0);
	const start = events[current]?.start ?? 0;
	const orLast = (found: number) => (found === -1 ? last : found);
	switch (step) {
		case 'previous':
			return Math.max(current - 1, 0);
		case 'next':
			return Math.min(current + 1, last);
		case 'first':
			return 0;
		case 'last':
			return last;
		case 'next-year':
			return Math.max(orLast(events.findIndex((event) => event.start >= start + year)), current);
		case 'previous-year':
			return Math.max(
				events.findLastIndex((event) => event.start <= start - year),
				0,
			);
		case 'lane-above':
			return closestInLane(index, { current, laneKind, by: -1 });
		case 'lane-below':
			return closestInLane(index, { current, laneKind, by: 1 });
	}
}

function closestInLane(
	index: ChartIndex,
	{
		current,
		laneKind,
		by,
	}: { readonly current: number; readonly laneKind: LaneKind; readonly by: 1 | -1 },
): number {
	const lanes = index.lanesOf(laneKind);
	const lane = lanes[lanes.findIndex(({ events }) => events.includes(current)) + by];
	const start = index.data.events[current]?.start ?? 0;
	const distance = (position: number) =>
		Math.abs((index.data.events[position]?.start ?? 0) - start);
	return (lane?.events ?? [current]).reduce((closest, position) =>
		distance(position) < distance(closest) ? position : closest,
	);
}

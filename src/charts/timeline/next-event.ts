import { overlaps, type TimeWindow } from '../scale/time-scale.ts';
import type { ChartIndex } from './chart-index.ts';

/** Where in time a reader asks to go from the current event. */
export type TimeStep = 'previous' | 'next' | 'previous-year' | 'next-year' | 'first' | 'last';

/** Where a reader asks to go: in time, or to another row. */
export type Step = TimeStep | 'row-above' | 'row-below';

const year = 365 * 86_400_000;

/** Finds the event a step leads to; to the previous and next among those that have a mark or lie beyond the window. At the ends it is the current one. */
export function nextEvent(
	index: ChartIndex,
	{
		current,
		step,
		marked,
		window,
	}: {
		readonly current: number;
		readonly step: TimeStep;
		readonly marked: ReadonlySet<number>;
		readonly window: TimeWindow;
	},
): number {
	const { events } = index.data;
	const last = Math.max(events.length - 1, 0);
	const start = events[current]?.start ?? 0;
	const orLast = (found: number) => (found === -1 ? last : found);
	const orCurrent = (found: number) => (found === -1 ? current : found);
	const isStop = (event: TimeWindow, position: number) =>
		marked.has(position) || !overlaps(event, window);
	switch (step) {
		case 'previous':
			return orCurrent(
				events.findLastIndex((event, position) => position < current && isStop(event, position)),
			);
		case 'next':
			return orCurrent(
				events.findIndex((event, position) => position > current && isStop(event, position)),
			);
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
	}
}

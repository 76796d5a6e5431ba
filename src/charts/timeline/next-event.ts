import type { ChartIndex } from './chart-index.ts';

/** Where in time a reader asks to go from the current event. */
export type TimeStep = 'previous' | 'next' | 'previous-year' | 'next-year' | 'first' | 'last';

/** Where a reader asks to go: in time, or to another row. */
export type Step = TimeStep | 'row-above' | 'row-below';

const year = 365 * 86_400_000;

/** Finds the event a step leads to; to the previous and next among those that have a mark. At the ends it is the current one. */
export function nextEvent(
	index: ChartIndex,
	{
		current,
		step,
		marked,
	}: {
		readonly current: number;
		readonly step: TimeStep;
		readonly marked: Iterable<number>;
	},
): number {
	const { events } = index.data;
	const last = Math.max(events.length - 1, 0);
	const start = events[current]?.start ?? 0;
	const orLast = (found: number) => (found === -1 ? last : found);
	const orCurrent = (found: number) => (Number.isFinite(found) ? found : current);
	switch (step) {
		case 'previous':
			return orCurrent(Math.max(...[...marked].filter((position) => position < current)));
		case 'next':
			return orCurrent(Math.min(...[...marked].filter((position) => position > current)));
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

import type { Event, Timeline } from './timeline.ts';
import type { TollMeasure, TollRange } from './toll.ts';

/** An event and what its sources report for one measure. */
export interface TollEntry {
	readonly event: Event;
	readonly range: TollRange;
}

/** Sums of the lows, of the bests and of the highs of some events. */
export interface TollSum {
	readonly low: number;
	readonly best: number;
	readonly high: number;
	readonly events: number;
}

/** Which events' figures are added up for a measure, and which are not. */
export interface CountedTolls {
	/** In the order of the record. */
	readonly counted: readonly TollEntry[];
	/** Parts of a larger event that has a figure of its own, which is counted in their stead. */
	readonly within: readonly (TollEntry & { readonly whole: Event })[];
	/** How many events have no figure. */
	readonly silent: number;
}

/**
 * Chooses the events whose figures are added up, so that nobody is counted twice: a part of a larger
 * event is left out where that one, or one above it, has a figure for the same measure. Retracted
 * events are neither counted nor stand in for others.
 */
export function countTolls(
	{ events, eventsById }: Pick<Timeline, 'events' | 'eventsById'>,
	measure: TollMeasure,
): CountedTolls {
	const standing = events.filter(({ status }) => status !== 'retracted');
	const entries = standing.flatMap((event) => {
		const range = event.toll[measure];
		return range ? [{ event, range, whole: findWhole(event) }] : [];
	});
	return {
		counted: entries.flatMap(({ event, range, whole }) => (whole ? [] : [{ event, range }])),
		within: entries.flatMap(({ whole, ...entry }) => (whole ? [{ ...entry, whole }] : [])),
		silent: standing.length - entries.length,
	};

	function findWhole({ partOf }: Event): Event | undefined {
		const larger = partOf === undefined ? undefined : eventsById.get(partOf);
		if (!larger) return undefined;
		const isCounting = larger.status !== 'retracted' && larger.toll[measure] !== undefined;
		return findWhole(larger) ?? (isCounting ? larger : undefined);
	}
}

/** Adds up the figures of some events. */
export function sumTolls(entries: readonly TollEntry[]): TollSum {
	return entries.reduce<TollSum>(
		(sum, { range }) => ({
			low: sum.low + range.low,
			best: sum.best + range.best,
			high: sum.high + range.high,
			events: sum.events + 1,
		}),
		{ low: 0, best: 0, high: 0, events: 0 },
	);
}

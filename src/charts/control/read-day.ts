/** The times of a stretch, in any one unit. */
export interface StretchTimes {
	readonly start: number;
	readonly settled: number;
	readonly end: number;
	readonly isLast: boolean;
}

/**
 * What is recorded of a place on a day: nothing yet; that it changed hands about then; who held it; or
 * who held it last, since no later change is recorded.
 */
export type DayReading<Times> =
	| { readonly state: 'unrecorded' }
	| { readonly state: 'changing' | 'held' | 'last'; readonly stretch: Times };

/** Reads off what is recorded of a place at an instant, from stretches that follow each other. */
export function readDay<Times extends StretchTimes>(
	stretches: readonly Times[],
	at: number,
): DayReading<Times> {
	const stretch = stretches.findLast(({ start }) => start <= at);
	if (!stretch) return { state: 'unrecorded' };
	if (at < stretch.settled) return { state: 'changing', stretch };
	// On the day of the last change itself there is no doubt who held the place.
	if (stretch.isLast && at > stretch.settled) return { state: 'last', stretch };
	return { state: 'held', stretch };
}

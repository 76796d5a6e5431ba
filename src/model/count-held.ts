import type { PlaceControl } from './list-control.ts';
import type { Actor } from './timeline.ts';

/** How many places some holders held from an instant on, until the next step. */
export interface HeldStep {
	readonly from: number;
	/** Places between a recorded taking and the next recorded change. */
	readonly certain: number;
	/** Those, and places of which the record does not say when, or whether, they were lost. */
	readonly possible: number;
}

/**
 * Counts, step by step, the places of which the chosen holders held the larger part; one step for each
 * instant at which a number changes. A place whose last recorded change is that they took it is only
 * possible from then on, and so is one on the days on which it may have been taken.
 */
export function countHeld(
	places: readonly PlaceControl[],
	{ isCounted }: { readonly isCounted: (holder: Actor) => boolean },
): HeldStep[] {
	const changes = new Map<number, { certain: number; possible: number }>();
	const change = (at: number, by: { readonly certain: number; readonly possible: number }) => {
		const before = changes.get(at) ?? { certain: 0, possible: 0 };
		changes.set(at, {
			certain: before.certain + by.certain,
			possible: before.possible + by.possible,
		});
	};
	for (const { start, settled, end, isLast } of places
		.flatMap(({ holdings }) => holdings)
		.filter(({ main }) => isCounted(main))) {
		change(start, { certain: 0, possible: 1 });
		if (!isLast) change(settled, { certain: 1, possible: 0 });
		change(end, { certain: isLast ? 0 : -1, possible: -1 });
	}
	let certain = 0;
	let possible = 0;
	return [...changes]
		.sort(([a], [b]) => a - b)
		.flatMap(([from, by]): HeldStep[] => {
			if (by.certain === 0 && by.possible === 0) return [];
			certain += by.certain;
			possible += by.possible;
			return [{ from, certain, possible }];
		});
}

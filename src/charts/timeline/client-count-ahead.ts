import type { LaneKind } from './chart-event.ts';
import type { ChartIndex } from './chart-index.ts';

/**
 * Returns the function that counts in idle time what a reader who comes nearer will ask for, one lane at a time, so
 * that no frame waits for it. It begins again when the events or the lanes are others.
 */
export function createCountAhead(): (index: ChartIndex, laneKind: LaneKind) => void {
	let counted: { readonly index: ChartIndex; readonly laneKind: LaneKind } | undefined;
	return (index, laneKind) => {
		if (counted?.index === index && counted.laneKind === laneKind) return;
		const mine = { index, laneKind };
		counted = mine;
		const counts = listCounts(mine);
		const countNext = () => {
			const next = counted === mine ? counts.shift() : undefined;
			if (!next) return;
			next();
			whenIdle(countNext);
		};
		whenIdle(countNext);
	};
}

function listCounts({
	index,
	laneKind,
}: {
	readonly index: ChartIndex;
	readonly laneKind: LaneKind;
}): (() => void)[] {
	return (['week', 'day'] as const).flatMap((unit) => [
		() => index.binsOf(unit),
		...index.lanesOf(laneKind).map((lane) => () => index.laneBinsOf(lane, unit)),
	]);
}

/** Safari has no idle callbacks; a pause as long as a frame lets the page draw. */
function whenIdle(run: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(run, { timeout: 1000 });
	else setTimeout(run, 16);
}

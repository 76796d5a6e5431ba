import { eventsInYear } from '../model/questions.ts';
import type { Timeline } from '../model/timeline.ts';
import type { EventsFigure } from '../schema/figure.ts';

/** Lists the figures that show a year: its events in time, their places and, where any is reported, those killed. */
export function figuresOfYear(
	year: number,
	timeline: Pick<Timeline, 'events'>,
): readonly EventsFigure[] {
	const recorded = eventsInYear(timeline, year);
	if (recorded.length === 0) return [];
	const hasTolls = recorded.some(({ toll }) => toll.killed !== undefined);
	const kinds = ['timeline', 'map', ...(hasTolls ? (['toll'] as const) : [])] as const;
	return kinds.map((kind) => ({
		kind,
		from: String(year),
		to: String(year),
		region: undefined,
		countries: [],
		types: [],
		topics: [],
		actors: [],
	}));
}

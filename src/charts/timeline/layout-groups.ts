import { stretchAt, type CalendarUnit } from '../../model/calendar-stretch.ts';
import { millisecondsInDay } from '../../model/date.ts';
import type { Extent, TimeScale, TimeWindow } from '../scale/time-scale.ts';
import type { Lane } from './chart-index.ts';
import { countInWindow, findInWindow, firstAtLeast } from './time-index.ts';

/**
 * The events in view of a crowded lane that begin in one stretch of the calendar, as one thing to point at. What
 * began before the window and goes on belongs to the first, so that all groups together count what is in view.
 */
export interface Group extends TimeWindow, Extent {
	readonly unit: CalendarUnit;
	/** The part of the stretch that is in view. */
	readonly inView: TimeWindow;
	readonly count: number;
	readonly y0: number;
	readonly y1: number;
}

/** The least width of a group in pixels: WCAG 2.2, 2.5.8 Target Size (Minimum). */
const narrowest = 24;

const days = { day: 1, month: 28, quarter: 90, year: 365 } as const satisfies Record<
	CalendarUnit,
	number
>;
const units: readonly CalendarUnit[] = ['day', 'month', 'quarter', 'year'];

/** Groups the events of a lane by the shortest stretches that are wide enough to hit; those without events are left out. */
export function layoutGroups(
	{ time }: Lane,
	options: {
		readonly window: TimeWindow;
		readonly x: TimeScale;
		readonly plot: Extent;
		readonly y0: number;
		readonly y1: number;
	},
): Group[] {
	const { window, x, plot, y0, y1 } = options;
	const perDay = x(window.start + millisecondsInDay) - x(window.start);
	const unit = units.find((candidate) => days[candidate] * perDay >= narrowest) ?? 'year';
	const groups: Group[] = [];
	for (let at = window.start; at < window.end;) {
		const stretch = stretchAt(at, unit);
		const inView = partInView(stretch, window);
		const count = isFirst(stretch, window)
			? countInWindow(time, inView)
			: firstAtLeast(time.starts, inView.end) - firstAtLeast(time.starts, inView.start);
		if (count > 0) {
			const x0 = Math.max(x(stretch.start), plot.x0);
			const x1 = Math.min(x(stretch.end), plot.x1);
			groups.push({ ...stretch, unit, inView, count, x0, x1, y0, y1 });
		}
		at = stretch.end;
	}
	return groups;
}

/** Lists the events of a group, by the stretch of it and the window it is seen in: positions in the order of time. */
export function eventsOfGroup(
	{ events, time }: Lane,
	{ stretch, window }: { readonly stretch: TimeWindow; readonly window: TimeWindow },
): number[] {
	const inView = partInView(stretch, window);
	return findInWindow(time, inView)
		.filter((order) => isFirst(stretch, window) || (time.starts[order] ?? 0) >= inView.start)
		.flatMap((order) => events[order] ?? []);
}

function isFirst(stretch: TimeWindow, window: TimeWindow): boolean {
	return stretch.start <= window.start;
}

function partInView(stretch: TimeWindow, window: TimeWindow): TimeWindow {
	return {
		start: Math.max(stretch.start, window.start),
		end: Math.min(stretch.end, window.end),
	};
}

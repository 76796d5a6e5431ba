import { partsOfEvent, type QuarterCount } from '../../model/count-quarters.ts';
import type { AffiliateGroup, AffiliateLane } from '../../model/list-affiliates.ts';
import type { Event } from '../../model/timeline.ts';
import { timeScale, type TimeWindow } from '../scale/time-scale.ts';

/** A quarter with events; places are shares of the axis, levels shares of the height of the tallest bar. */
export interface LaneBar {
	readonly quarter: QuarterCount;
	readonly x0: number;
	readonly x1: number;
	/** Up to where it is what the affiliate is said to have done or has claimed, and its whole height. */
	readonly acting: number;
	readonly total: number;
	/** Where one whole event ends and the next begins. */
	readonly seams: readonly number[];
}

/** An event with a mark of its own: from the first to the last instant at which it may have happened. */
export interface LaneMark {
	readonly event: Event;
	readonly x: number;
	readonly x0: number;
	readonly x1: number;
}

/** A lane on the axis, 0 to 1 in the direction of time. */
export interface PlacedLane {
	/** The quarters that it reaches over. */
	readonly x0: number;
	readonly x1: number;
	/** From its beginning to the last recorded event, and on to its end. */
	readonly begins: number;
	readonly recordedTo: number;
	readonly ends: number;
	/** Whether no pledge is recorded, so that it begins with an event that happened to be the first. */
	readonly isSoft: boolean;
	/** Whether an event says that it ended. */
	readonly isEnded: boolean;
	readonly bars: readonly LaneBar[];
	/** Pledges, announcements and what followed them. */
	readonly pledges: readonly LaneMark[];
	/** Other events that were known worldwide or changed the course. */
	readonly significant: readonly LaneMark[];
}

/** From which significance on an event has a mark: known worldwide. */
const markedFrom = 4;

/** Returns the most that a quarter of any lane holds, in hundredths of events; at least one event. */
export function tallestQuarter(groups: readonly Pick<AffiliateGroup, 'lanes'>[]): number {
	return groups
		.flatMap(({ lanes }) => lanes.flatMap(({ quarters }) => quarters))
		.reduce((most, { acting, other }) => Math.max(most, acting + other), partsOfEvent);
}

/** Lays out a lane: its quarters as bars on the scale of the tallest, its marks where they may have happened. */
export function layoutLane(
	{ start, end, pledge, ending, events, quarters }: AffiliateLane,
	{ period, tallest }: { readonly period: TimeWindow; readonly tallest: number },
): PlacedLane {
	const scale = timeScale(period, { x0: 0, x1: 1 });
	const x = (instant: number) => Math.min(Math.max(scale(instant), 0), 1);
	const within = (instant: number) => x(Math.min(Math.max(instant, start), end));
	const marks = events.map(({ event }): LaneMark => {
		const x0 = within(event.date.start);
		const x1 = within(event.date.end);
		return { event, x: (x0 + x1) / 2, x0, x1 };
	});
	const isPledge = ({ event }: LaneMark) => event.type.affiliation && event !== ending;
	return {
		x0: x(quarters[0]?.start ?? start),
		x1: x(quarters.at(-1)?.end ?? end),
		begins: x(start),
		recordedTo: Math.max(x(start), ...marks.map((mark) => mark.x1)),
		ends: x(end),
		isSoft: pledge === undefined,
		isEnded: ending !== undefined,
		bars: quarters
			.filter(({ acting, other }) => acting + other > 0)
			.map((quarter) => layoutBar(quarter, { x, tallest })),
		pledges: marks.filter(isPledge),
		significant: marks.filter(
			(mark) => !isPledge(mark) && mark.event !== ending && mark.event.significance >= markedFrom,
		),
	};
}

function layoutBar(
	quarter: QuarterCount,
	{ x, tallest }: { readonly x: (instant: number) => number; readonly tallest: number },
): LaneBar {
	const { start, end, acting, other } = quarter;
	const whole = Math.ceil((acting + other) / partsOfEvent) - 1;
	return {
		quarter,
		x0: x(start),
		x1: x(end),
		acting: acting / tallest,
		total: (acting + other) / tallest,
		seams: Array.from({ length: whole }, (_, index) => ((index + 1) * partsOfEvent) / tallest),
	};
}

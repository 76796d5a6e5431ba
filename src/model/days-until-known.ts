import { millisecondsInDay, type EventDate } from './date.ts';

/** How many days lie between something and its announcement, at the least and at the most. */
export interface DaysUntilKnown {
	readonly least: number;
	readonly most: number;
}

/** Counts the days from what occurred to what was announced; 0 on the same day, never less. */
export function daysUntilKnown(
	occurred: Pick<EventDate, 'start' | 'end'>,
	announced: Pick<EventDate, 'start' | 'end'>,
): DaysUntilKnown {
	const days = (from: number, to: number) => Math.round((to - from) / millisecondsInDay);
	const most = days(occurred.start, announced.end - millisecondsInDay);
	const least = days(occurred.end - millisecondsInDay, announced.start);
	return { least: Math.max(0, least), most: Math.max(0, most) };
}

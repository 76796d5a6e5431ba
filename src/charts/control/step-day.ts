import { instantOf, millisecondsInDay, monthOf, parseDay, yearOf } from '../../model/date.ts';
import type { TimeWindow } from '../scale/time-scale.ts';

/** How a reader goes to another day. */
export type DayStep = 'previous' | 'next' | 'month-before' | 'month-after';

/** Finds the day a step leads to, as the instant it begins: the nearest change before or after, or the same day of another month. */
export function stepDay(
	day: number | undefined,
	{
		step,
		changes,
		period,
	}: {
		readonly step: DayStep;
		/** Days on which changes begin, ascending. */
		readonly changes: readonly number[];
		readonly period: TimeWindow;
	},
): number | undefined {
	switch (step) {
		case 'previous':
			return changes.findLast((change) => day === undefined || change < day) ?? day;
		case 'next':
			return changes.find((change) => day === undefined || change > day) ?? day;
		case 'month-before':
			return clampDay(moveMonth(day ?? period.end, -1), period);
		case 'month-after':
			return clampDay(moveMonth(day ?? period.start, 1), period);
	}
}

/** Reads the day from a query's `on`; nothing where it is missing, no day or outside the period. */
export function readOn(query: string, period: TimeWindow): number | undefined {
	const day = parseDay(new URLSearchParams(query).get('on') ?? '');
	return day !== undefined && day >= period.start && day < period.end ? day : undefined;
}

function moveMonth(day: number, by: number): number {
	const first = instantOf(yearOf(day), monthOf(day) + by);
	const last = instantOf(yearOf(day), monthOf(day) + by + 1) - millisecondsInDay;
	const inMonth = day - instantOf(yearOf(day), monthOf(day));
	return Math.min(first + inMonth, last);
}

function clampDay(day: number, { start, end }: TimeWindow): number {
	return Math.min(Math.max(day, start), end - millisecondsInDay);
}

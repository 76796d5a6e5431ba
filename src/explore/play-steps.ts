import type { TimeWindow } from '../charts/scale/time-scale.ts';
import { stretchAt } from '../model/calendar-stretch.ts';

/** The stretches of the calendar that time is played in. */
export const playUnits = ['month', 'quarter', 'year'] as const;
export type PlayUnit = (typeof playUnits)[number];

/**
 * Returns the stretch after a window, or before it; from a window that is no stretch, its first or its last.
 * Nothing where it would be outside the period.
 */
export function stepFrom(
	{ start, end }: TimeWindow,
	{
		unit,
		period,
		isBack = false,
	}: { readonly unit: PlayUnit; readonly period: TimeWindow; readonly isBack?: boolean },
): TimeWindow | undefined {
	const here = stretchAt(start, unit);
	const isStretch = here.start === start && here.end === end;
	const step = isBack
		? stretchAt((isStretch ? start : end) - 1, unit)
		: stretchAt(isStretch ? end : start, unit);
	return step.start < period.end && step.end > period.start ? step : undefined;
}

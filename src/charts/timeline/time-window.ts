import { isoDay, millisecondsInDay, parseDay } from '../../model/date.ts';
import type { TimeWindow } from '../scale/time-scale.ts';

/** The shortest window a reader can choose: dates are known to the day. */
export const shortestWindow = millisecondsInDay;

/** Moves and, where needed, shortens or lengthens a window so that it lies within the period. */
export function clampWindow({ start, end }: TimeWindow, period: TimeWindow): TimeWindow {
	const whole = period.end - period.start;
	const span = Math.min(Math.max(end - start, Math.min(shortestWindow, whole)), whole);
	const middle = (start + end) / 2;
	const from = Math.min(Math.max(middle - span / 2, period.start), period.end - span);
	return { start: from, end: from + span };
}

/** Makes a window `factor` times as long around its middle, or around an instant that stays where it is. */
export function scaleWindow({ start, end }: TimeWindow, factor: number): TimeWindow {
	const middle = (start + end) / 2;
	const half = ((end - start) / 2) * factor;
	return { start: middle - half, end: middle + half };
}

/** Moves a window, at the same length, so that it is centred on a stretch of time. */
export function centreWindow({ start, end }: TimeWindow, on: TimeWindow): TimeWindow {
	const half = (end - start) / 2;
	const middle = (on.start + on.end) / 2;
	return { start: middle - half, end: middle + half };
}

/** Whether two windows are the same to the day. */
export function isSameWindow(a: TimeWindow, b: TimeWindow): boolean {
	return (
		Math.abs(a.start - b.start) < millisecondsInDay / 2 &&
		Math.abs(a.end - b.end) < millisecondsInDay / 2
	);
}

/** Rounds a window outwards to whole days. */
export function toWholeDays({ start, end }: TimeWindow): TimeWindow {
	return {
		start: Math.floor(start / millisecondsInDay + 1e-6) * millisecondsInDay,
		end: Math.ceil(end / millisecondsInDay - 1e-6) * millisecondsInDay,
	};
}

/** Writes the first and the last day of a window as `YYYY-MM-DD`. */
export function windowDays(window: TimeWindow): { from: string; to: string } {
	const { start, end } = toWholeDays(window);
	return { from: isoDay(start), to: isoDay(end - millisecondsInDay) };
}

/** What keeps two typed days from being a window. */
export type WindowProblem = 'from' | 'to' | 'order' | 'outside';

/** Reads a window from its first and last day, without what lies outside the period, or says what is wrong with them. */
export function readWindow(
	{ from, to }: { readonly from: string; readonly to: string },
	{ period }: { readonly period: TimeWindow },
): { readonly window: TimeWindow } | { readonly problem: WindowProblem } {
	const first = parseDay(from);
	const last = parseDay(to);
	if (first === undefined) return { problem: 'from' };
	if (last === undefined) return { problem: 'to' };
	if (last < first) return { problem: 'order' };
	if (last < period.start || first >= period.end) return { problem: 'outside' };
	const start = Math.max(first, period.start);
	const end = Math.min(last + millisecondsInDay, period.end);
	return { window: clampWindow({ start, end }, period) };
}

import type { RunningChart } from '../charts/timeline/client.ts';
import { toWholeDays } from '../charts/timeline/time-window.ts';
import { toDays } from '../model/date.ts';
import type { EventTable } from '../model/event-table.ts';
import type { DayWindow } from './filter-failures.ts';

/**
 * Returns the whole days of which a chart shows at least a part: those that the address names and the chart counts.
 * Without a chart all of the period is in view.
 */
export function daysInView(
	chart: Pick<RunningChart, 'window'> | undefined,
	{ period }: Pick<EventTable, 'period'>,
): DayWindow {
	if (!chart) return period;
	const { start, end } = toWholeDays(chart.window());
	return { start: toDays(start), end: toDays(end) };
}

import { laneKinds, type LaneKind } from './chart-event.ts';
import type { TimeWindow } from '../scale/time-scale.ts';
import { toFirstDay, toLastDay } from './complete-day.ts';
import { isSameWindow, readWindow, windowDays } from './time-window.ts';

/** What of the chart is kept in the address. */
export interface ChartState {
	readonly window: TimeWindow;
	readonly laneKind: LaneKind;
	/** The id of the event that the reader has chosen, if any; whether there is such an event is not known here. */
	readonly event: string | undefined;
}

/** The lanes that a page is laid out for. */
export const defaultLanes: LaneKind = 'region';

/** Reads the state from the query of an address; what is missing or wrong is as at first. */
export function parseState(query: string, { period }: { readonly period: TimeWindow }): ChartState {
	const parameters = new URLSearchParams(query);
	const from = toFirstDay(parameters.get('from') || windowDays(period).from);
	const to = toLastDay(parameters.get('to') || windowDays(period).to);
	const read = readWindow({ from, to }, { period });
	const lanes = parameters.get('lanes');
	return {
		window: 'window' in read ? read.window : period,
		laneKind: laneKinds.find((kind) => kind === lanes) ?? defaultLanes,
		event: parameters.get('event') || undefined,
	};
}

/** Writes the state into a query, leaving its other parameters as they are and out what is as at first. */
export function formatState(
	{ window, laneKind, event }: ChartState,
	{ query, period }: { readonly query: string; readonly period: TimeWindow },
): string {
	const parameters = new URLSearchParams(query);
	for (const name of ['from', 'to', 'lanes', 'event']) parameters.delete(name);
	if (!isSameWindow(window, period)) {
		const { from, to } = windowDays(window);
		parameters.set('from', from);
		parameters.set('to', to);
	}
	if (laneKind !== defaultLanes) parameters.set('lanes', laneKind);
	if (event !== undefined) parameters.set('event', event);
	const text = parameters.toString();
	return text === '' ? '' : `?${text}`;
}

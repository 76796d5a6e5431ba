import type { RunningChart } from '../charts/timeline/client.ts';
import { isSameWindow } from '../charts/timeline/time-window.ts';
import { fromDays } from '../model/date.ts';
import type { EventTable } from '../model/event-table.ts';
import { admitEvent, type AdmitOptions } from './admit-event.ts';
import type { ExploreStore } from './client-address.ts';
import { daysInView } from './client-days-in-view.ts';

interface ShowOptions extends AdmitOptions {
	readonly table: EventTable;
	readonly chart: RunningChart;
	readonly store: ExploreStore;
}

/** Widens the days in view, and clears the filters, as far as it takes to show an event: one step for Back. */
export function showEvent({ table, chart, store, ...options }: ShowOptions): void {
	const { filter, lanes } = store.get();
	const asked = { filter, lanes, window: daysInView(chart, table) };
	const admitted = admitEvent(table, asked, options);
	const window = {
		start: fromDays(admitted.window.start),
		end: fromDays(admitted.window.end),
	};
	const isOther = admitted.window !== asked.window && !isSameWindow(window, chart.window());
	if (isOther) chart.setWindow(window, 'step');
	store.set({ filter: admitted.filter, lanes: admitted.lanes }, { goesOn: isOther });
}

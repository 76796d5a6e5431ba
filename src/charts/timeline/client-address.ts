import type { TimeWindow } from '../scale/time-scale.ts';
import { formatState, parseState, type ChartState } from './chart-state.ts';
import { throttle } from './client-timing.ts';

/** Keeps the state of the chart in the address of the page. */
export interface Address {
	readonly read: () => ChartState;
	/** Makes an entry in the history that Back returns from. */
	readonly step: (state: ChartState) => void;
	/** Changes the current entry, at most a few times a second. */
	readonly move: (state: ChartState) => void;
	/** Changes the current entry at once. */
	readonly keep: (state: ChartState) => void;
}

/** Browsers refuse more than about 100 changes in 30 seconds. */
const delay = 350;

/** Opens the address of the page for a chart of a period. */
export function openAddress(period: TimeWindow): Address {
	const format = (state: ChartState) =>
		location.pathname + formatState(state, { query: location.search, period }) + location.hash;
	const replace = (address: string) => {
		if (address !== location.pathname + location.search + location.hash) {
			history.replaceState(history.state, '', address);
		}
	};
	let isWaiting = false;
	const later = throttle<ChartState>(
		(state) => {
			if (isWaiting) replace(format(state));
			isWaiting = false;
		},
		{ delay },
	);
	return {
		read() {
			// A change still waiting was meant for the entry that Back has just left.
			isWaiting = false;
			return parseState(location.search, { period });
		},
		step(state) {
			isWaiting = false;
			const address = format(state);
			if (address === location.pathname + location.search + location.hash) return;
			history.pushState(null, '', address);
		},
		move(state) {
			isWaiting = true;
			later(state);
		},
		keep(state) {
			isWaiting = false;
			replace(format(state));
		},
	};
}

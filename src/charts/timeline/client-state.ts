import type { TimeWindow } from '../scale/time-scale.ts';
import { openAddress } from './client-address.ts';
import type { LaneKind } from './chart-event.ts';
import type { ChartState } from './chart-state.ts';
import { clampWindow, isSameWindow } from './time-window.ts';

/** Why a state changed: a step can be undone with Back, a move is part of a gesture, the rest came from the address. */
export type Cause = 'step' | 'move' | 'address';

/** The state of one chart: what window it shows in which lanes, kept in the address. */
export interface ChartStore {
	readonly get: () => ChartState;
	readonly setWindow: (window: TimeWindow, cause: Cause) => void;
	readonly setLanes: (laneKind: LaneKind) => void;
	/** Notes which event the reader has chosen; nothing is drawn anew for that, and Back does not undo it. */
	readonly choose: (event: string | undefined) => void;
	/** Brings the address up to date before the reader leaves the page. */
	readonly keep: () => void;
}

/** Opens the state of a chart from the address of the page; `onChange` is called after each change. */
export function openStore(
	period: TimeWindow,
	{ onChange }: { readonly onChange: (state: ChartState) => void },
): ChartStore {
	const address = openAddress(period);
	let state = address.read();
	const set = (next: ChartState, cause: Cause) => {
		if (
			next.laneKind === state.laneKind &&
			next.event === state.event &&
			isSameWindow(next.window, state.window) &&
			cause !== 'move'
		)
			return;
		state = next;
		if (cause === 'step') address.step(state);
		if (cause === 'move') address.move(state);
		onChange(state);
	};
	addEventListener('popstate', () => set(address.read(), 'address'));
	return {
		get: () => state,
		setWindow: (window, cause) => set({ ...state, window: clampWindow(window, period) }, cause),
		setLanes: (laneKind) => set({ ...state, laneKind }, 'step'),
		choose(event) {
			if (event === state.event) return;
			state = { ...state, event };
			address.move(state);
		},
		keep: () => address.keep(state),
	};
}

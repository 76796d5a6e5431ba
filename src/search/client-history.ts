import { writeState, type SearchState } from './search-state.ts';

/** How many results are shown at first, and how many more at a time. */
export const step = 20;

/** The address of this page with a state. */
export function toAddress(state: SearchState): string {
	const parameters = writeState(state).toString();
	return `${location.pathname}${parameters === '' ? '' : `?${parameters}`}`;
}

/** How many results were shown before the reader went away from this place in the history. */
export function readShown(): number {
	const state: unknown = history.state;
	if (typeof state !== 'object' || state === null || !('shown' in state)) return step;
	return typeof state.shown === 'number' ? Math.max(step, state.shown) : step;
}

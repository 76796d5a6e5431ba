import type { ChartIndex } from './chart-index.ts';
import { forgetLeftMark, leftMark, noteLeftMark } from './client-left-mark.ts';
import type { ChartStore } from './client-state.ts';

/** The event that a reader has chosen: the address names it, and who comes back finds it again. Positions are those in the chart. */
export interface ChosenEvent {
	readonly choose: (position: number | undefined) => void;
	/** Chooses an event whose page takes the place of this one. */
	readonly leaveFor: (position: number) => void;
	/** Returns the event that the reader has come back from, if any, when first asked. */
	readonly takeLeft: () => number | undefined;
	/** Returns the id that the address names, whether or not the chart has such an event. */
	readonly id: () => string | undefined;
	/** Returns the event of the address, if it is in the chart. */
	readonly position: () => number | undefined;
	/** Returns the event that the address named when the page was opened, once it is among those that have a mark. */
	readonly takeNamed: (marked: ReadonlySet<number>) => number | undefined;
}

interface ChosenOptions {
	/** What the chart shows now. */
	readonly getIndex: () => ChartIndex;
	/** Called when the reader has chosen another event, or none. */
	readonly onChoose: () => void;
}

/** Connects the event chosen with the address and the history. */
export function connectChosen(
	store: ChartStore,
	{ getIndex, onChoose }: ChosenOptions,
): ChosenEvent {
	let named = store.get().event;
	const idAt = (position: number) => getIndex().data.events[position]?.id;
	const choose = (position: number | undefined) => {
		store.choose(position === undefined ? undefined : idAt(position));
		onChoose();
	};
	// A page that the browser has kept alive has kept its focus, too.
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) forgetLeftMark();
	});
	return {
		choose,
		leaveFor(position) {
			choose(position);
			store.keep();
			const id = idAt(position);
			if (id !== undefined) noteLeftMark(id);
		},
		takeLeft() {
			const left = getIndex().positionOf(leftMark());
			forgetLeftMark();
			return left;
		},
		id: () => store.get().event,
		position: () => getIndex().positionOf(store.get().event),
		takeNamed(marked) {
			const position = getIndex().positionOf(named);
			if (position === undefined || !marked.has(position)) return undefined;
			named = undefined;
			return position;
		},
	};
}

import type { ChartStore } from './client-state.ts';
import type { ZoomHandlers } from './client-zoom.ts';

/** Turns a gesture into one step of the history: its first change makes the entry, the others change it. */
export function gestureOn(
	store: ChartStore,
	{ onActive }: { readonly onActive: (isActive: boolean) => void },
): ZoomHandlers {
	let isNew = true;
	return {
		onStart() {
			isNew = true;
			onActive(true);
		},
		onMove(window) {
			const before = store.get();
			store.setWindow(window, isNew ? 'step' : 'move');
			if (store.get() !== before) isNew = false;
		},
		onEnd: () => onActive(false),
	};
}

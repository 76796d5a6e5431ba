// Apart from list-place.ts, which comes with the list: a page that holds this script in itself shares no module with
// what it loads later.

/** By what a reader moves the page. */
const signs = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Marks an element with `data-moved` when the reader moves the page; whoever goes back has not moved there yet. */
export function markMoves(host: HTMLElement): void {
	const mark = () => host.setAttribute('data-moved', '');
	for (const sign of signs) addEventListener(sign, mark, { passive: true });
	addEventListener('popstate', () => host.removeAttribute('data-moved'));
}

/** Whether the history keeps a place in the list that the reader left this page at. */
export function hasListPlace(): boolean {
	const state: unknown = history.state;
	return typeof state === 'object' && state !== null && 'listPlace' in state;
}

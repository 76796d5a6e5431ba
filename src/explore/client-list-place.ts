import { settle } from '../charts/timeline/client-timing.ts';
import { parsePlace, withPlace, type ListPlace } from './list-place.ts';

interface PlaceOptions {
	/** The list. */
	readonly host: HTMLElement;
	/** Where the reader is; nothing above the list. */
	readonly placeNow: () => ListPlace | undefined;
	/** Brings the list to a place. */
	readonly bring: (place: ListPlace) => void;
}

/** How long the page must rest before the place is noted, in milliseconds: browsers refuse more than 100 changes in 30 seconds. */
const rest = 400;

/**
 * Notes in the history where in the list the reader is, and brings it back there after a reload and after Back: the
 * browser would do so before the list has its height. Call what is returned when the list is shown.
 */
export function keepListPlace({ host, placeNow, bring }: PlaceOptions): () => void {
	/** Where to bring the list, unless the reader has moved the page since he came back. */
	const placeToReturnTo = () =>
		host.closest('[data-moved]') ? undefined : parsePlace(history.state);
	/** Whether the reader comes back and the list is not there yet. */
	let isComing = placeToReturnTo() !== undefined;
	const note = () => {
		if (isComing) return;
		const place = placeNow();
		const noted = parsePlace(history.state);
		if (place?.id === noted?.id && place?.offset === noted?.offset) return;
		history.replaceState(withPlace(history.state, place), '');
	};
	const noteLater = settle(note, { delay: rest });
	addEventListener('scroll', noteLater, { passive: true });
	host.addEventListener('click', note, { capture: true });
	addEventListener('popstate', () => {
		isComing = placeToReturnTo() !== undefined;
	});
	const comeBack = () => {
		if (!isComing) return;
		isComing = false;
		const place = placeToReturnTo();
		if (place) bring(place);
	};
	return () => {
		if (!isComing) return noteLater();
		// The browser moves the page itself when it has loaded; this is the last word.
		if (document.readyState === 'complete') requestAnimationFrame(comeBack);
		else addEventListener('load', () => requestAnimationFrame(comeBack), { once: true });
	};
}

import type { ChartWords } from '../../i18n/timeline-words.ts';
import { throttle } from './client-timing.ts';

const delay = 500;

/** Returns the function that tells how many events are in view, in one polite live region, at most twice a second. */
export function createStatus(
	host: HTMLElement,
	{ words }: { readonly words: ChartWords },
): (counts: { readonly shown: number; readonly total: number }) => void {
	const status = host.querySelector('.timeline-status');
	return throttle(
		(counts) => {
			const text = words.inView(counts);
			if (status && status.textContent !== text) status.textContent = text;
		},
		{ delay },
	);
}

/** Returns the function that leaves only the rows of the events in view in the table, a moment after the last change. */
export function createRowFilter(
	rows: readonly HTMLElement[],
): (listInView: () => readonly number[]) => void {
	if (rows.length === 0) return () => undefined;
	return throttle(
		(listInView) => {
			const shown = new Set(listInView());
			rows.forEach((row, position) => {
				row.hidden = !shown.has(position);
			});
		},
		{ delay },
	);
}

import type { ChartWords } from '../../i18n/timeline-words.ts';
import { createCaption, type Captioned } from './client-caption.ts';
import { createRowFilter, createStatus } from './client-status.ts';
import { findInWindow } from './time-index.ts';

/** Returns the function that makes everything around the drawing say what it shows: status, caption and table. */
export function createTelling(
	host: HTMLElement,
	options: { readonly words: ChartWords; readonly language: string; readonly total: number },
): (shown: Captioned & { readonly inView: number }) => void {
	const tellStatus = createStatus(host, options);
	const tellCaption = createCaption(host, options);
	const filterRows = createRowFilter([...host.querySelectorAll<HTMLElement>('tbody tr')]);
	return (shown) => {
		const { index, window, inView } = shown;
		tellStatus({ shown: inView, total: options.total });
		tellCaption(shown);
		filterRows(() => findInWindow(index.time, window));
	};
}

import { afterFrame } from '../charts/timeline/client-timing.ts';
import type { TimeWindow } from '../charts/scale/time-scale.ts';
import { instantOf } from '../model/date.ts';

/** Returns an address, with the word YEAR in place of one, that shows a year under the choices of a query. */
export function yearAddress(page: string, query: string): string {
	const parameters = new URLSearchParams(query);
	parameters.delete('event');
	parameters.set('from', 'YEAR-01-01');
	parameters.set('to', 'YEAR-12-31');
	return `${page}?${parameters.toString()}`;
}

/** Makes the links to all events of a year show that year under the filter, in place of leaving the page; a year of its own lists all that it has. */
export function connectYears(
	chartHost: HTMLElement,
	{ onYear }: { readonly onYear: (year: TimeWindow) => void },
): void {
	chartHost.addEventListener('click', (event) => {
		const link =
			event.target instanceof Element
				? event.target.closest<HTMLElement>('.timeline-year-all a')
				: null;
		const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
		const year = Number(link?.dataset['year']);
		if (!link || !isPlain || !Number.isInteger(year)) return;
		event.preventDefault();
		onYear({ start: instantOf(year), end: instantOf(year + 1) });
		// The link is gone: its reader goes on at the first event of the year.
		afterFrame(() => chartHost.querySelector<HTMLElement>('.timeline-years li a')?.focus());
	});
}

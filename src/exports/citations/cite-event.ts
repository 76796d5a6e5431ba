import type { Event, Publisher } from '../../model/timeline.ts';
import type { CitedWork } from './citation-item.ts';
import { citePage, citeSource } from './to-citation-item.ts';

export interface EventPageToCite {
	readonly title: string;
	/** The name of the site. */
	readonly site: string;
	/** With scheme and host. */
	readonly url: string;
	/** The language of the page. */
	readonly language: string;
	/** Chooses the name of a publisher. */
	readonly nameOf: (publisher: Publisher) => string;
}

/** The day on which an event was added or last corrected, `YYYY-MM-DD`. */
export function lastChanged({ added, corrections }: Pick<Event, 'added' | 'corrections'>): string {
	return [added, ...corrections.map(({ date }) => date)].sort().at(-1) ?? added;
}

/** Lists what there is to cite of an event: its page, then its sources by their numbers. */
export function citeEvent(
	event: Pick<Event, 'id' | 'added' | 'corrections' | 'sources'>,
	{ nameOf, ...page }: EventPageToCite,
): { readonly page: CitedWork; readonly sources: readonly CitedWork[] } {
	return {
		page: citePage({ ...page, id: event.id, changed: lastChanged(event) }),
		sources: event.sources.map((source) => citeSource(source, { event: event.id, nameOf })),
	};
}

import type { PagefindPage } from './pagefind.ts';

/** An event as the results show it. */
export interface FoundEvent {
	readonly url: string;
	readonly title: string;
	/** Of title and account. */
	readonly language: string;
	readonly year: string;
	/** The first day, `YYYY-MM-DD`. */
	readonly day: string;
	/** In words. */
	readonly date: string;
	readonly place: string;
	readonly kind: string;
	readonly status: string;
	/** The id of the status. */
	readonly certainty: string;
	/** The number of the family's colour. */
	readonly color: string;
	/** The account without its title. */
	readonly text: string;
}

/** Reads what the index says of an event. */
export function toFoundEvent({ url, content, meta, filters }: PagefindPage): FoundEvent {
	const title = meta['title'] ?? url;
	const day = meta['day'] ?? '';
	return {
		url,
		title,
		language: filters['language']?.[0] ?? '',
		year: day.slice(0, 4),
		day,
		date: meta['date'] ?? '',
		place: meta['place'] ?? '',
		kind: meta['kind'] ?? '',
		status: meta['status'] ?? '',
		certainty: filters['status']?.[0] ?? '',
		color: filters['color']?.[0] ?? '',
		text: content.startsWith(title) ? content.slice(title.length).replace(/^[.\s]+/, '') : content,
	};
}

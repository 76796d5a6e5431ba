import { instantOfDay } from '../record-dates.ts';
import type { Feed } from './feed.ts';

/** Writes a feed as JSON Feed 1.1 (jsonfeed.org). */
export function toJsonFeed(feed: Feed): string {
	const document = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		description: feed.description,
		home_page_url: feed.page,
		feed_url: `${feed.address}.json`,
		language: feed.language,
		authors: [feed.author],
		items: feed.changes.map(({ id, url, title, text, day, tags, language }) => ({
			id,
			url,
			title,
			content_text: text,
			date_published: instantOfDay(day),
			date_modified: instantOfDay(day),
			tags,
			language,
		})),
	};
	return `${JSON.stringify(document)}\n`;
}

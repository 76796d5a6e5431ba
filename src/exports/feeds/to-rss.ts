import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { toEventDate } from '../../model/date.ts';
import type { Change } from './change.ts';
import { feedTypes, type Feed } from './feed.ts';

/** Writes a feed as RSS 2.0, with the link to itself that the W3C’s validator asks for. */
export function toRss(feed: Feed): string {
	const atom = 'http://www.w3.org/2005/Atom';
	return toXml(
		x(undefined, [
			{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
			x('rss', { version: '2.0', 'xmlns:atom': atom }, [
				x('channel', [
					x('title', feed.title),
					x('link', feed.page),
					x('description', feed.description),
					x('language', feed.language),
					x('copyright', feed.rights),
					x('lastBuildDate', toRfc822(feed.updated)),
					x('atom:link', { rel: 'self', type: feedTypes.rss, href: `${feed.address}.rss` }),
					...feed.changes.map(toItem),
				]),
			]),
		]),
	);
}

function toItem(change: Change) {
	return x('item', [
		x('title', change.title),
		x('link', change.url),
		x('guid', { isPermaLink: 'true' }, change.id),
		x('pubDate', toRfc822(change.day)),
		// Readers take descriptions as markup, so the text is escaped once more.
		x('description', toXml({ type: 'text', value: change.text })),
		...change.tags.map((tag) => x('category', tag)),
	]);
}

/** A day as RFC 822 writes its first instant. */
function toRfc822(day: string): string {
	return new Date(toEventDate(day).start).toUTCString();
}

import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { instantOfDay } from '../record-dates.ts';
import type { Change } from './change.ts';
import { feedTypes, type Feed } from './feed.ts';

/** Writes a feed as Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
	const self = `${feed.address}.atom`;
	return toXml(
		x(undefined, [
			{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
			x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
				x('id', self),
				x('title', feed.title),
				x('subtitle', feed.description),
				x('updated', instantOfDay(feed.updated)),
				x('author', [x('name', feed.author.name), x('uri', feed.author.url)]),
				x('rights', feed.rights),
				x('link', { rel: 'self', type: feedTypes.atom, href: self }),
				x('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
				...feed.changes.map((change) => toEntry(change, feed)),
			]),
		]),
	);
}

function toEntry(change: Change, { language }: Feed) {
	const date = instantOfDay(change.day);
	const own = change.language === language ? {} : { 'xml:lang': change.language };
	return x('entry', [
		x('id', change.id),
		x('title', change.kind === 'added' ? own : {}, change.title),
		x('published', date),
		x('updated', date),
		x('link', { rel: 'alternate', type: 'text/html', href: change.url }),
		x('summary', own, change.text),
		...change.tags.map((term) => x('category', { term })),
	]);
}

import type { Element } from 'xast';
import { childrenOf, readXml, textOf } from './xml.ts';

/** Where a feed was found. */
interface FeedPlace {
	/** Its whole address. */
	readonly address: string;
}

const isAddress = (text: string | undefined) => text !== undefined && URL.canParse(text);
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

function unless(isKept: boolean, problem: string): readonly string[] {
	return isKept ? [] : [problem];
}

function repeated(ids: readonly (string | undefined)[]): readonly string[] {
	return unless(new Set(ids).size === ids.length, 'two entries have one id');
}

/** Says where an Atom feed breaks RFC 4287 or the advice of the W3C’s validator. */
export function checkAtom(text: string, { address }: FeedPlace): readonly string[] {
	const feed = readXml(text);
	const links = (element: Element, rel: string) =>
		childrenOf(element, 'link').filter(({ attributes }) => attributes['rel'] === rel);
	const entries = childrenOf(feed, 'entry');
	return [
		...unless(feed.name === 'feed', 'no feed element'),
		...unless(feed.attributes['xmlns'] === 'http://www.w3.org/2005/Atom', 'not Atom’s namespace'),
		...unless(isAddress(textOf(feed, 'id')), 'no id that is an IRI (4.2.6)'),
		...unless(textOf(feed, 'title') !== undefined, 'no title (4.2.14)'),
		...unless(rfc3339.test(textOf(feed, 'updated') ?? ''), 'no date of update (4.2.15)'),
		...unless(childrenOf(feed, 'author').length === 1, 'no author (4.1.1)'),
		...unless(links(feed, 'self')[0]?.attributes['href'] === address, 'no link to itself (4.1.1)'),
		...unless(links(feed, 'alternate').length === 1, 'not one alternate link (4.1.1)'),
		...repeated(entries.map((entry) => textOf(entry, 'id'))),
		...entries.flatMap((entry) => [
			...unless(isAddress(textOf(entry, 'id')), 'an entry without id (4.1.2)'),
			...unless((textOf(entry, 'title') ?? '') !== '', 'an entry without title (4.1.2)'),
			...unless(rfc3339.test(textOf(entry, 'updated') ?? ''), 'an entry without date (4.1.2)'),
			...unless(links(entry, 'alternate').length === 1, 'an entry without link (4.1.2)'),
			...unless((textOf(entry, 'summary') ?? '') !== '', 'an entry without summary'),
		]),
	];
}

/** Says where a feed breaks RSS 2.0 or the advice of the W3C’s validator. */
export function checkRss(text: string, { address }: FeedPlace): readonly string[] {
	const rss = readXml(text);
	const [channel] = childrenOf(rss, 'channel');
	if (rss.name !== 'rss' || rss.attributes['version'] !== '2.0' || !channel)
		return ['no RSS 2.0 with a channel'];
	const [self] = childrenOf(channel, 'atom:link');
	const items = childrenOf(channel, 'item');
	return [
		...unless((textOf(channel, 'title') ?? '') !== '', 'no title'),
		...unless(isAddress(textOf(channel, 'link')), 'no link'),
		...unless((textOf(channel, 'description') ?? '') !== '', 'no description'),
		...unless(rfc822.test(textOf(channel, 'lastBuildDate') ?? ''), 'no date'),
		...unless(self?.attributes['href'] === address, 'no link to itself'),
		...unless(self?.attributes['rel'] === 'self', 'no link to itself'),
		...repeated(items.map((item) => textOf(item, 'guid'))),
		...items.flatMap((item) => [
			...unless((textOf(item, 'title') ?? '') !== '', 'an item without title'),
			...unless(isAddress(textOf(item, 'link')), 'an item without link'),
			...unless(isAddress(textOf(item, 'guid')), 'a permanent link that is none'),
			...unless(rfc822.test(textOf(item, 'pubDate') ?? ''), 'an item without date'),
			...unless((textOf(item, 'description') ?? '') !== '', 'an item without description'),
		]),
	];
}

interface JsonItem {
	readonly id?: unknown;
	readonly url?: unknown;
	readonly content_text?: unknown;
	readonly date_published?: unknown;
	readonly tags?: unknown;
}

const feedKeys =
	'version title home_page_url feed_url description user_comment next_url icon favicon authors language expired hubs items'.split(
		' ',
	);

/** Says where a feed breaks JSON Feed 1.1. */
export function checkJsonFeed(text: string, { address }: FeedPlace): readonly string[] {
	const feed = JSON.parse(text) as Readonly<Record<string, unknown>>;
	const items = Array.isArray(feed['items']) ? (feed['items'] as readonly JsonItem[]) : undefined;
	const isText = (value: unknown) => typeof value === 'string' && value !== '';
	return [
		...unless(feed['version'] === 'https://jsonfeed.org/version/1.1', 'another version'),
		...unless(isText(feed['title']), 'no title'),
		...unless(feed['feed_url'] === address, 'no address of itself'),
		...unless(isText(feed['language']), 'no language'),
		...unless(Array.isArray(feed['authors']), 'no authors'),
		...Object.keys(feed)
			.filter((key) => !feedKeys.includes(key) && !key.startsWith('_'))
			.map((key) => `an unknown key ${key}`),
		...unless(items !== undefined, 'no items'),
		...repeated((items ?? []).map(({ id }) => String(id))),
		...(items ?? []).flatMap(({ id, url, content_text, date_published, tags }) => [
			...unless(isText(id), 'an item whose id is no text'),
			...unless(typeof url === 'string' && isAddress(url), 'an item without address'),
			...unless(isText(content_text), 'an item without content'),
			...unless(
				typeof date_published === 'string' && rfc3339.test(date_published),
				'an item without date',
			),
			...unless(
				Array.isArray(tags) && tags.every((tag) => typeof tag === 'string'),
				'an item whose tags are no texts',
			),
		]),
	];
}

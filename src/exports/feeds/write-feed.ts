import type { Feed, FeedFormat } from './feed.ts';
import { toAtom } from './to-atom.ts';
import { toJsonFeed } from './to-json-feed.ts';
import { toRss } from './to-rss.ts';

/** Writes a feed in a format. */
export function writeFeed(feed: Feed, { format }: { readonly format: FeedFormat }): string {
	return { atom: toAtom, rss: toRss, json: toJsonFeed }[format](feed);
}

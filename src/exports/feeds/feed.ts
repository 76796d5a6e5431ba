import type { Change } from './change.ts';

/** A feed, whatever its format. */
export interface Feed {
	readonly title: string;
	readonly description: string;
	readonly language: string;
	/** The page that it belongs to. */
	readonly page: string;
	/** Its own address without the format: `https://…/feed`. */
	readonly address: string;
	/** The day of the last change, `YYYY-MM-DD`. */
	readonly updated: string;
	readonly author: { readonly name: string; readonly url: string };
	readonly rights: string;
	/** Latest first. */
	readonly changes: readonly Change[];
}

/** The formats that feeds are written in, which are also the endings of their addresses. */
export const feedFormats = ['atom', 'rss', 'json'] as const;
export type FeedFormat = (typeof feedFormats)[number];

/** The media type of each format. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
	atom: 'application/atom+xml',
	rss: 'application/rss+xml',
	json: 'application/feed+json',
};

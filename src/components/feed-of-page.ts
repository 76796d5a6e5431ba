/** A feed that belongs to a page. */
export interface FeedOfPage {
	readonly title: string;
	/** The path of the page; the feed lies below it. */
	readonly page: string;
}

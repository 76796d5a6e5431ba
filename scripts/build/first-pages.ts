/** The pages that most readers come to first and that open with the timeline: home and explorer, in every language. */
const first = /^([a-z]{2}\/)?(explore\/)?index\.html$/;

/** Returns those of a site's pages, by their files, whose first picture should wait for no other file. */
export function firstPages(pages: readonly string[]): string[] {
	return pages.filter((page) => first.test(page));
}

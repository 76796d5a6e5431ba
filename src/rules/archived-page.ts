/** Returns the address of the page that an address in the Internet Archive is a copy of; undefined where it is no such address. */
export function archivedPage(url: string): string | undefined {
	const [, page] =
		/^https?:\/\/web\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/(.+)$/.exec(url) ?? [];
	if (page === undefined) return undefined;
	// Some copies are written with one slash after the scheme.
	const [, scheme, rest = page] = /^(https?:)\/\/?(.*)$/.exec(page) ?? [];
	return `${scheme ?? 'http:'}//${rest}`;
}

/** Whether two addresses are the same page for an archive, which takes no note of scheme, `www.`, port 80, capitals, a last `/` and what follows `#`. */
export function isSamePage(one: string, other: string): boolean {
	const plain = (url: string) =>
		url
			.replace(/^https?:\/\/(www\.)?/i, '')
			.replace(/^([^/:]+):(80|443)(?=\/|$)/, '$1')
			.replace(/#.*$/, '')
			.replace(/\/$/, '')
			.toLowerCase();
	return plain(one) === plain(other);
}

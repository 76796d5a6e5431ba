/** The folder of the pages that other sites may show in a frame. */
const framed = 'embed';

/** What `frame-ancestors` of CSP level 3 says of all other pages; a `meta` element cannot say it. */
const policy = "Content-Security-Policy: frame-ancestors 'none'";

/**
 * Writes rules of a `_headers` file that keep every page but those in `embed/` out of frames. They name each
 * part of the site, since hosts add up the rules that fit a path and none of them can take one away.
 */
export function writeFramingRules(pages: readonly string[]): string {
	const paths = new Set(pages.map(pathOf).filter((path) => path !== undefined));
	return [...paths]
		.sort()
		.map((path) => `${path}\n  ${policy}\n`)
		.join('');
}

/** Returns the path of the part of the site that a page, named as its file, lies in. */
function pathOf(page: string): string | undefined {
	const parts = page.split('/');
	const language = /^[a-z]{2}$/.test(parts[0] ?? '') ? `/${parts.shift()}` : '';
	const [part = '', ...rest] = parts;
	if (part === framed) return undefined;
	if (rest.length > 0) return `${language}/${part}/*`;
	return part === 'index.html' ? `${language}/` : `${language}/${part}`;
}

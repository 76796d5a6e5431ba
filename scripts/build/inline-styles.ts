import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The pages that most readers come to first and that open with the timeline: home and explorer, in every language. */
const first = /^([a-z]{2}\/)?(explore\/)?index\.html$/;

const links = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Puts the styles of the first pages into the pages themselves, so that their first picture waits for no other file.
 * Returns how many pages have been changed.
 */
export function inlineStyles(
	site: string,
	{ pages, base }: { readonly pages: readonly string[]; readonly base: string },
): number {
	const chosen = pages.filter((page) => first.test(page));
	for (const page of chosen) {
		const file = join(site, page);
		const html = readFileSync(file, 'utf8');
		const readStyle = (address: string) =>
			readFileSync(join(site, address.slice(base.length)), 'utf8');
		writeFileSync(file, withStyles(html, readStyle));
	}
	return chosen.length;
}

/**
 * Returns a page with its linked styles in one `style` element where the first link was, and with the hash of that
 * element in its policy (CSP level 3, `style-src`).
 */
export function withStyles(html: string, readStyle: (address: string) => string): string {
	const addresses = [...html.matchAll(links)].flatMap(([, address]) => address ?? []);
	if (addresses.length === 0) return html;
	const css = addresses.map((address) => readStyle(address).trim()).join('\n');
	if (css.includes('</style')) throw new Error('Expected styles without an end tag of HTML');
	const hash = createHash('sha256').update(css).digest('base64');
	return html
		.replace(/content-security-policy"[^>]* style-src[^;"]*/, `$& 'sha256-${hash}'`)
		.replace(links, (_, address) => (address === addresses[0] ? `<style>${css}</style>` : ''));
}

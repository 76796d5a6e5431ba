import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allowInline } from './allow-inline.ts';

const links = /<link rel="stylesheet" href="([^"]+)">/g;

/** Puts the styles of some pages of a site into the pages themselves. */
export function inlineStyles(
	site: string,
	{ pages, base }: { readonly pages: readonly string[]; readonly base: string },
): void {
	for (const page of pages) {
		const file = join(site, page);
		const html = readFileSync(file, 'utf8');
		const readStyle = (address: string) =>
			readFileSync(join(site, address.slice(base.length)), 'utf8');
		writeFileSync(file, withStyles(html, readStyle));
	}
}

/**
 * Returns a page with its linked styles in one `style` element where the first link was, and with the hash of that
 * element in its policy.
 */
export function withStyles(html: string, readStyle: (address: string) => string): string {
	const addresses = [...html.matchAll(links)].flatMap(([, address]) => address ?? []);
	if (addresses.length === 0) return html;
	const css = addresses.map((address) => readStyle(address).trim()).join('\n');
	if (css.includes('</style')) throw new Error('Expected styles without an end tag of HTML');
	return allowInline(html, { directive: 'style-src', text: css }).replace(links, (_, address) =>
		address === addresses[0] ? `<style>${css}</style>` : '',
	);
}

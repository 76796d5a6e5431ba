import { allowInline } from './allow-inline.ts';

const links = /<link rel="stylesheet" href="([^"]+)">/g;

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

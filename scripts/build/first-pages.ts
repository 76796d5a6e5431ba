import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinScripts, scriptsOf, withScript } from './inline-scripts.ts';
import { withStyles } from './inline-styles.ts';

/** The pages that most readers come to first and that open with the timeline: home and explorer, in every language. */
const first = /^([a-z]{2}\/)?(explore\/)?index\.html$/;

/**
 * Puts the styles and scripts that the first pages of a site begin with into the pages, so that their first picture
 * waits for no other file.
 */
export async function completeFirstPages(
	site: string,
	{ pages, base }: { readonly pages: readonly string[]; readonly base: string },
): Promise<void> {
	const readStyle = (address: string) =>
		readFileSync(join(site, address.slice(base.length)), 'utf8');
	for (const page of pages.filter((name) => first.test(name))) {
		const file = join(site, page);
		const html = readFileSync(file, 'utf8');
		const script = await joinScripts(site, { addresses: scriptsOf(html), base });
		writeFileSync(file, withScript(withStyles(html, readStyle), script));
	}
}

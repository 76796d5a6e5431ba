import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { orderSearchIndex } from './order-search-index.ts';

/** Pagefind's own interfaces are left out: the site has its own, and theirs write markup from strings. */
const unusedFile = /(^|\/)pagefind-(ui|modular-ui|component-ui|highlight)\b/;

/**
 * Indexes the pages that carry `data-pagefind-body` and writes the index to `pagefind/` in the site.
 * Returns how many pages it holds.
 */
export async function writeSearchIndex(site: string, { pages }: { pages: readonly string[] }) {
	// The numbers of citations would stand in the middle of the extracts.
	const { index, errors } = await createIndex({ excludeSelectors: ['a.citation'] });
	if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
	let count = 0;
	// One after the other, by name: the order decides the numbers in the index.
	for (const sourcePath of pages) {
		const content = readFileSync(join(site, sourcePath), 'utf8');
		if (!content.includes('data-pagefind-body')) continue;
		const added = await index.addHTMLFile({ sourcePath, content });
		if (added.errors.length > 0) throw new Error(`${sourcePath}: ${added.errors.join('; ')}`);
		count += 1;
	}
	const { files } = await index.getFiles();
	const used = files.filter(({ path }) => !unusedFile.test(path));
	for (const { path, content } of orderSearchIndex(used)) {
		const target = join(site, 'pagefind', path);
		mkdirSync(dirname(target), { recursive: true });
		writeFileSync(target, content);
	}
	await close();
	return count;
}

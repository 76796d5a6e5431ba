import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { rehypeSiteLinks } from './rehype-site-links.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/**
 * Returns what turns a parsed account or page of a site below a base path into safe HTML. It is set up once: raw
 * HTML is dropped by remark-rehype (and reported by remarkBodyRules), the rest sanitized.
 */
export function toHtmlBelow(base: string): (tree: Root, file: VFile) => string {
	const renderer = unified()
		.use(remarkRehype, { clobberPrefix: 'note-' })
		.use(rehypeExternalLinks)
		.use(rehypeSiteLinks, { base })
		.use(rehypeSanitize, sanitizeSchema)
		.use(rehypeStringify)
		.freeze();
	return (tree, file) => renderer.stringify(renderer.runSync(tree, file), file);
}

/** Turns a parsed account or page of a site without a base path into safe HTML. */
export const toHtml = toHtmlBelow('/');

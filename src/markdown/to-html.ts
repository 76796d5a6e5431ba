import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

// Set up once: raw HTML is dropped by remark-rehype (and reported by remarkBodyRules), the rest sanitized.
const renderer = unified()
	.use(remarkRehype, { clobberPrefix: 'note-' })
	.use(rehypeExternalLinks)
	.use(rehypeSanitize, sanitizeSchema)
	.use(rehypeStringify)
	.freeze();

/** Turns a parsed account or page into safe HTML. */
export function toHtml(tree: Root, file: VFile): string {
	return renderer.stringify(renderer.runSync(tree, file), file);
}

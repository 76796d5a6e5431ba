import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { report } from '../rules/problem.ts';
import { findCostProblem } from './limits.ts';
import { rehypeExternalLinks } from './rehype-external-links.ts';
import { remarkBodyRules, type BodyRulesOptions } from './remark-body-rules.ts';
import { remarkCitations, type CitationOptions } from './remark-citations.ts';
import { remarkTablesFootnotes } from './remark-tables-footnotes.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

// The one list of plugins. Parsing and stringifying are set up once; raw HTML is dropped by
// remark-rehype (and reported by remarkBodyRules), the rest sanitized.
const parser = unified().use(remarkParse).use(remarkTablesFootnotes).freeze();
const renderer = unified()
	.use(remarkRehype, { clobberPrefix: 'note-' })
	.use(rehypeExternalLinks)
	.use(rehypeSanitize, sanitizeSchema)
	.use(rehypeStringify)
	.freeze();

/** How a page is rendered. */
export interface PageOptions extends BodyRulesOptions {
	/** False where only the problems are asked for: the HTML is empty then, in a third of the time. */
	readonly withHtml?: boolean;
}

/** How an account is rendered. */
export interface AccountOptions extends PageOptions, CitationOptions {}

/** Turns the Markdown of a page, in `file.value`, into safe HTML; problems go to the file's messages. */
export function renderMarkdown(file: VFile, options: PageOptions = {}): string {
	return render(file, options);
}

/** Turns an account with citations into safe HTML and the order in which its sources are first cited. */
export function renderAccount(file: VFile, options: AccountOptions) {
	if (String(file.value).trim() === '') {
		report(file, {
			rule: 'empty-body',
			reason: 'Expected an account after the frontmatter, found nothing',
			mend: 'say in two or more paragraphs what happened, with citations `[@id]`',
		});
		return { html: '', citations: [] };
	}
	const html = render(file, { ...options, cite: remarkCitations(options) });
	const { citations } = file.data;
	return { html, citations: Array.isArray(citations) ? citations.map(String) : [] };
}

interface RenderOptions extends PageOptions {
	readonly cite?: ReturnType<typeof remarkCitations>;
}

function render(file: VFile, { cite, withHtml = true, ...options }: RenderOptions): string {
	const cost = findCostProblem(String(file.value));
	if (cost) {
		report(file, cost);
		return '';
	}
	const tree = parser.parse(file);
	remarkBodyRules(options)(tree, file);
	cite?.(tree, file);
	if (!withHtml) return '';
	return renderer.stringify(renderer.runSync(tree, file), file);
}

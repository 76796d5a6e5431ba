import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { VFile } from 'vfile';
import { report } from '../rules/problem.ts';
import { findCostProblem } from './limits.ts';
import { remarkBodyRules, type BodyRulesOptions } from './remark-body-rules.ts';
import { remarkCitations, type CitationOptions } from './remark-citations.ts';
import { remarkTablesFootnotes } from './remark-tables-footnotes.ts';

// What reads Markdown, set up once; `to-html.ts` has what writes it.
const parser = unified().use(remarkParse).use(remarkTablesFootnotes).freeze();

/** How a page is rendered. */
export interface PageOptions extends BodyRulesOptions {
	/** What writes the HTML. Left out where only the problems are asked for: nothing of it is loaded then. */
	readonly toHtml?: ((tree: Root, file: VFile) => string) | undefined;
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

function render(file: VFile, { cite, toHtml, ...options }: RenderOptions): string {
	const cost = findCostProblem(String(file.value));
	if (cost) {
		report(file, cost);
		return '';
	}
	const tree = parser.parse(file);
	remarkBodyRules(options)(tree, file);
	cite?.(tree, file);
	return toHtml?.(tree, file) ?? '';
}

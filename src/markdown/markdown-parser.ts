import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { remarkDirectives } from './remark-directives.ts';
import { remarkTablesFootnotes } from './remark-tables-footnotes.ts';

/** Parses Markdown with tables, footnotes and figures, set up once; `to-html.ts` has what writes it. */
export const markdownParser = unified()
	.use(remarkParse)
	.use(remarkTablesFootnotes)
	.use(remarkDirectives)
	.freeze();

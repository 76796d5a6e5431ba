import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../rules/problem.ts';
import type { RenderedBody, RenderedChapter } from '../schema/content.ts';
import type { CitationOptions } from './citation-problem.ts';
import { findCostProblem } from './limits.ts';
import { markdownParser } from './markdown-parser.ts';
import { parsePlainParagraphs } from './plain-paragraphs.ts';
import { remarkAbbreviations, type AbbreviationsOptions } from './remark-abbreviations.ts';
import { remarkBodyRules, type BodyRulesOptions } from './remark-body-rules.ts';
import { remarkCitations } from './remark-citations.ts';
import { remarkFigures, remarkNoFigures, type FiguresOptions } from './remark-figures.ts';
import { remarkPassages, type PassagesOptions } from './remark-passages.ts';
import { remarkSections } from './remark-sections.ts';

/** How a page is rendered. */
export interface PageOptions extends BodyRulesOptions, AbbreviationsOptions {
	/** What writes the HTML. Left out where only the problems are asked for: nothing of it is loaded then. */
	readonly toHtml?: ((tree: Root, file: VFile) => string) | undefined;
}

/** How an account is rendered. */
export interface AccountOptions extends PageOptions, CitationOptions {}

/** How a chapter is rendered. */
export interface ChapterOptions
	extends AccountOptions, FiguresOptions, Pick<PassagesOptions, 'passagesOf'> {}

/** Turns the Markdown of a page, in `file.value`, into safe HTML; problems go to the file's messages. */
export function renderMarkdown(file: VFile, options: PageOptions = {}): string {
	return render(file, { ...options, plugins: [remarkNoFigures()] });
}

/** Turns an account with citations into safe HTML, with what it cites and in which order. */
export function renderAccount(file: VFile, options: AccountOptions): RenderedBody {
	const plugins = [remarkAbbreviations(options), remarkNoFigures(), remarkCitations(options)];
	const html = isBlank(file) ? '' : render(file, { ...options, plugins });
	const { citations = [], paragraphs = [] } = file.data;
	return { html, citations, paragraphs };
}

/** Turns a chapter into safe HTML as an account, with its sections, its figures and the number of its words. */
export function renderChapter(file: VFile, options: ChapterOptions): RenderedChapter {
	const plugins = [
		remarkAbbreviations(options),
		remarkFigures(options),
		remarkCitations(options),
		remarkSections(),
		remarkPassages(options),
	];
	const html = isBlank(file) ? '' : render(file, { ...options, plugins });
	const { citations = [], paragraphs = [], sections = [], words = 0 } = file.data;
	const { figures = [], passages = {} } = file.data;
	return { html, citations, paragraphs, sections, words, figures, passages };
}

function isBlank(file: VFile): boolean {
	if (String(file.value).trim() !== '') return false;
	report(file, {
		rule: 'empty-body',
		reason: 'Expected an account after the frontmatter, found nothing',
		mend: 'say in two or more paragraphs what happened, with citations `[@id]`',
	});
	return true;
}

interface RenderOptions extends PageOptions {
	readonly plugins?: readonly ((tree: Root, file: VFile) => undefined)[];
}

function render(file: VFile, { plugins = [], toHtml, ...options }: RenderOptions): string {
	const cost = findCostProblem(String(file.value));
	if (cost) {
		report(file, cost);
		return '';
	}
	const tree = parsePlainParagraphs(String(file.value)) ?? markdownParser.parse(file);
	remarkBodyRules(options)(tree, file);
	for (const transform of plugins) transform(tree, file);
	return toHtml?.(tree, file) ?? '';
}

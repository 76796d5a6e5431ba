import type { Paragraph, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { didYouMean } from '../rules/nearest.ts';
import { report } from '../rules/problem.ts';
import { walk } from './walk.ts';

/** What an account may cite. */
export interface CitationOptions {
	/** Ids of the sources of the event. */
	readonly keys: ReadonlySet<string>;
}

const citation = /\[@([^\]\s;]+(?:\s*;\s*@[^\]\s;]+)*)\]/g;

/**
 * Turns citations (`[@id]`, `[@a; @b]`) into numbered links to the page's sources, reports unknown
 * and uncited sources and paragraphs without a citation, and leaves the order of first citation in
 * `file.data.citations`.
 */
export function remarkCitations({ keys }: CitationOptions) {
	return (tree: Root, file: VFile): undefined => {
		const cited: string[] = [];
		visit(tree, 'text', (node, index, parent) => {
			if (!parent || index === undefined) return undefined;
			const pieces = split(node, { cited, keys, file });
			if (!pieces) return undefined;
			parent.children.splice(index, 1, ...pieces);
			return [SKIP, index + pieces.length];
		});
		file.data['citations'] = cited;
		reportUncitedParagraphs(tree, file);
	};
}

interface SplitOptions extends CitationOptions {
	readonly cited: string[];
	readonly file: VFile;
}

/** Splits a text at its citations; nothing where it has none. */
function split(node: Text, { cited, keys, file }: SplitOptions): PhrasingContent[] | undefined {
	const pieces: PhrasingContent[] = [];
	let end = 0;
	for (const match of node.value.matchAll(citation)) {
		// The blank before a citation goes, so that its number never starts a line alone.
		pieces.push({ type: 'text', value: node.value.slice(end, match.index).replace(/ $/, '') });
		for (const key of (match[1] ?? '').split(/\s*;\s*@/)) {
			if (!keys.has(key)) {
				const problem = {
					rule: 'unknown-source',
					reason: `Expected the id of a source of this event, found \`${key}\``,
					mend: didYouMean(key, keys, 'add it under `sources:`'),
				} as const;
				report(file, problem, pointOf(node, file, `@${key}`));
			} else if (!cited.includes(key)) cited.push(key);
			pieces.push(toLink(key, cited.indexOf(key) + 1));
		}
		end = match.index + match[0].length;
	}
	if (end === 0) return undefined;
	pieces.push({ type: 'text', value: node.value.slice(end) });
	return pieces;
}

function toLink(key: string, number: number): PhrasingContent {
	return {
		type: 'link',
		url: `#source-${key}`,
		children: [{ type: 'text', value: `[${number}]` }],
		data: { hProperties: { className: ['citation'] } },
	};
}

/** The place of a word within a text, from the file's own characters, where escapes have not moved them. */
function pointOf(node: Text, file: VFile, word: string) {
	const start = node.position?.start;
	if (!start) return undefined;
	const source = String(file.value).slice(start.offset, node.position?.end.offset);
	const at = Math.max(source.indexOf(word), 0) + 1;
	const before = source.slice(0, at);
	const line = before.split('\n').length - 1;
	return {
		line: start.line + line,
		column: line === 0 ? start.column + at : at - before.lastIndexOf('\n'),
	};
}

function reportUncitedParagraphs(tree: Root, file: VFile): void {
	for (const node of tree.children) {
		if (node.type !== 'paragraph' || hasCitation(node)) continue;
		const problem = {
			rule: 'uncited-paragraph',
			reason: 'Expected a citation in every paragraph, found none in this one',
			mend: 'cite the source it rests on as `[@id]`, or join it to the paragraph that does',
		} as const;
		report(file, problem, node.position?.start);
	}
}

function hasCitation(paragraph: Paragraph): boolean {
	let found = false;
	walk(paragraph, (node) => {
		if (node.type === 'link' && node.url.startsWith('#source-')) found = true;
	});
	return found;
}

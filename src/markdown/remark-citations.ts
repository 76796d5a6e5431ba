import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { VFile } from 'vfile';
import { report } from '../rules/problem.ts';
import { findCitationProblem, type CitationOptions } from './citation-problem.ts';
import { citedKey } from './cited-key.ts';
import { walk } from './walk.ts';

const citation = /\[@([^\]\s;]+(?:\s*;\s*@[^\]\s;]+)*)\]/g;

/**
 * Turns citations (`[@id]`, `[@a; @b]`) into numbered links to the page's sources, reports what may
 * not be cited and paragraphs without a citation, and leaves the order of first citation in
 * `file.data.citations` and what each paragraph cites in `file.data.paragraphs`.
 */
export function remarkCitations(options: CitationOptions) {
	return (tree: Root, file: VFile): undefined => {
		const cited: string[] = [];
		replaceTexts(tree, (node) => split(node, { cited, options, file }));
		file.data.citations = cited;
		file.data.paragraphs = readParagraphs(tree, file);
	};
}

/** Puts pieces in the place of each text below a node that has some. */
function replaceTexts(node: Nodes, toPieces: (text: Text) => PhrasingContent[] | undefined): void {
	if (!('children' in node)) return;
	const children: RootContent[] = node.children;
	for (let index = 0; index < children.length; index += 1) {
		const child = children[index];
		if (child?.type !== 'text') {
			if (child) replaceTexts(child, toPieces);
			continue;
		}
		const pieces = toPieces(child);
		if (!pieces) continue;
		children.splice(index, 1, ...pieces);
		index += pieces.length - 1;
	}
}

interface SplitOptions {
	readonly options: CitationOptions;
	readonly cited: string[];
	readonly file: VFile;
}

/** Splits a text at its citations; nothing where it has none. */
function split(node: Text, { cited, options, file }: SplitOptions): PhrasingContent[] | undefined {
	const pieces: PhrasingContent[] = [];
	let end = 0;
	for (const match of node.value.matchAll(citation)) {
		// The blank before a citation goes, so that its number never starts a line alone.
		pieces.push({ type: 'text', value: node.value.slice(end, match.index).replace(/ $/, '') });
		for (const key of (match[1] ?? '').split(/\s*;\s*@/)) {
			const problem = findCitationProblem(key, options);
			if (problem)
				report(file, problem, pointOf(node, file, { word: `@${key}`, from: match.index }));
			else if (!cited.includes(key)) cited.push(key);
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

/** The place of a word within a text, from the file's own characters; escapes can only move it on. */
function pointOf(
	node: Text,
	file: VFile,
	{ word, from }: { readonly word: string; readonly from: number },
) {
	const start = node.position?.start;
	if (!start) return undefined;
	const source = String(file.value).slice(start.offset, node.position?.end.offset);
	const at = Math.max(source.indexOf(word, from), 0) + 1;
	const before = source.slice(0, at);
	const line = before.split('\n').length - 1;
	return {
		line: start.line + line,
		column: line === 0 ? start.column + at : at - before.lastIndexOf('\n'),
	};
}

/** Lists what each paragraph cites, and reports those that cite nothing. */
function readParagraphs(tree: Root, file: VFile): (readonly string[])[] {
	return tree.children.flatMap((node) => {
		if (node.type !== 'paragraph') return [];
		const keys = keysIn(node);
		if (keys.length > 0) return [keys];
		const problem = {
			rule: 'uncited-paragraph',
			reason: 'Expected a citation in every paragraph, found none in this one',
			mend: 'cite the source it rests on as `[@id]`, or join it to the paragraph that does',
		} as const;
		report(file, problem, node.position?.start);
		return [[]];
	});
}

/** Lists the ids that a paragraph cites, once its citations are links. */
export function keysIn(paragraph: Paragraph): string[] {
	const keys: string[] = [];
	walk(paragraph, (node) => {
		const key = citedKey(node);
		if (key !== undefined) keys.push(key);
	});
	return keys;
}

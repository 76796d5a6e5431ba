import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Passage } from '../schema/content.ts';
import { citedKey } from './cited-key.ts';
import { keysIn } from './remark-citations.ts';

/** Which paragraphs of a chapter are taken out of it too, and how they are written. */
export interface PassagesOptions {
	/** Events: the first paragraph that cites one is its passage. */
	readonly passagesOf?: readonly string[];
	readonly toHtml?: ((tree: Root, file: VFile) => string) | undefined;
}

/** Leaves in `file.data.passages` the first paragraph that cites each event; citations have been read before. */
export function remarkPassages({ passagesOf = [], toHtml }: PassagesOptions) {
	return (tree: Root, file: VFile): undefined => {
		const paragraphs = tree.children.filter((node) => node.type === 'paragraph');
		const passages = passagesOf.flatMap((event): [string, Passage][] => {
			const paragraph = paragraphs.find((node) => keysIn(node).includes(event));
			if (!paragraph) return [];
			const html = toHtml?.({ type: 'root', children: [withoutNumbers(paragraph)] }, file) ?? '';
			return [[event, { html, citations: [...new Set(keysIn(paragraph))] }]];
		});
		file.data.passages = Object.fromEntries(passages);
	};
}

/** Elsewhere the numbers would lead nowhere. */
function withoutNumbers(paragraph: Paragraph): Paragraph {
	const clean = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
		nodes
			.filter((node) => citedKey(node) === undefined && node.type !== 'footnoteReference')
			.map((node) => ('children' in node ? { ...node, children: clean(node.children) } : node));
	return { ...paragraph, children: clean(paragraph.children) };
}

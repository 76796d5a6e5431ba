import type { Nodes } from 'mdast';
import { citedKey } from './cited-key.ts';

/** Lists the texts below a node that a reader reads as prose: all but the numbers of citations. */
export function readableTexts(node: Nodes): string[] {
	if (citedKey(node) !== undefined) return [];
	if (node.type === 'text' || node.type === 'inlineCode') return [node.value];
	return 'children' in node ? node.children.flatMap(readableTexts) : [];
}

/** Counts the words of a text or a part of it. */
export function countWords(node: Nodes): number {
	const words = readableTexts(node).flatMap((text) => text.split(/\s+/));
	return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

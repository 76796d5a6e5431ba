import type { Nodes } from 'mdast';

const start = '#source-';

/** Returns the id that a numbered link cites; nothing for any other node. */
export function citedKey(node: Nodes): string | undefined {
	return node.type === 'link' && node.url.startsWith(start)
		? node.url.slice(start.length)
		: undefined;
}

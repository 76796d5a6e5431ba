import type { Nodes } from 'mdast';

/** Calls back for a node and everything below it, parents first; several times as fast as unist-util-visit. */
export function walk(node: Nodes, enter: (node: Nodes) => void): void {
	enter(node);
	if ('children' in node) for (const child of node.children) walk(child, enter);
}

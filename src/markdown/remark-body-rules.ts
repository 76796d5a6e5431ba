import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { quote, report, type Problem } from '../rules/problem.ts';

/** Reports what a body may not hold: raw HTML, images, unsafe links, skipped headings, loose footnotes. */
export function remarkBodyRules() {
	return (tree: Root, file: VFile): undefined => {
		let level = 1;
		const defined = new Set<string>();
		visit(tree, 'footnoteDefinition', (node) => {
			defined.add(node.identifier);
		});
		visit(tree, (node: Nodes) => {
			const problem = findProblem(node, { level, defined });
			if (problem) report(file, problem, node.position?.start);
			if (node.type === 'heading') level = node.depth;
		});
	};
}

function findProblem(
	node: Nodes,
	{ level, defined }: { readonly level: number; readonly defined: ReadonlySet<string> },
): Problem | undefined {
	switch (node.type) {
		case 'html':
			return {
				rule: 'raw-html',
				reason: `Expected Markdown, found raw HTML ${quote(node.value)}`,
				mend: 'write it in Markdown, or leave it out',
			};
		case 'image':
		case 'imageReference':
			return {
				rule: 'image',
				reason: `Expected text and links, found an image ${quote(node.alt ?? '')}`,
				mend: 'describe it in words; the record shows no images',
			};
		case 'link':
		case 'definition':
			return isSafe(node.url)
				? undefined
				: {
						rule: 'link',
						reason: `Expected an https address, a page of this site or a place in the page, found ${quote(node.url)}`,
						mend: 'link to https://…, /method/ or #place',
					};
		case 'heading':
			if (node.depth === 1) {
				return {
					rule: 'heading',
					reason: 'Expected headings from level 2 on, found level 1',
					mend: 'write `##`; the title is the page’s level 1',
				};
			}
			return node.depth > level + 1
				? {
						rule: 'heading',
						reason: `Expected a heading of level ${level + 1} at most, found level ${node.depth}`,
						mend: 'do not skip a level',
					}
				: undefined;
		case 'footnoteReference':
			return defined.has(node.identifier)
				? undefined
				: {
						rule: 'footnote',
						reason: `Expected a footnote ${quote(node.identifier)} in the account, found none`,
						mend: `add \`[^${node.identifier}]: …\``,
					};
		default:
			return undefined;
	}
}

function isSafe(url: string): boolean {
	return /^(https?:\/\/[^/]|#|\/(?!\/))/.test(url);
}

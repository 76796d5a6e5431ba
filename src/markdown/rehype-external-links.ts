import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Marks links that leave the site, so that no page they lead to learns or controls where its reader came from. */
export function rehypeExternalLinks() {
	return (tree: Root): undefined => {
		visit(tree, 'element', ({ tagName, properties }) => {
			if (tagName === 'a' && /^https?:/.test(String(properties['href']))) {
				properties['rel'] = ['noopener', 'noreferrer', 'external'];
			}
		});
	};
}

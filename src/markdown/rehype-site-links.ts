import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Puts the site's base path, with or without slashes at its ends, before links that lead to a page of the site. */
export function rehypeSiteLinks({ base }: { readonly base: string }) {
	const start = base.replace(/\/+$/, '');
	return (tree: Root): undefined => {
		visit(tree, 'element', ({ tagName, properties }) => {
			const address = properties['href'];
			if (tagName !== 'a' || typeof address !== 'string' || !/^\/(?!\/)/.test(address)) return;
			properties['href'] = `${start}${address}`;
		});
	};
}

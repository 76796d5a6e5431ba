import type { BreadcrumbList, WithContext } from 'schema-dts';

/** Describes the way to a page, from the outermost page inwards; the page itself is not in it. */
export function describeTrail(
	trail: readonly { readonly text: string; readonly href: string }[],
	{ absolute }: { readonly absolute: (path: string) => string },
): WithContext<BreadcrumbList> {
	return {
		'@context': 'https://schema.org',
		'@type': 'BreadcrumbList',
		itemListElement: trail.map(({ text, href }, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			name: text,
			item: absolute(href),
		})),
	};
}

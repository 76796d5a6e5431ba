import type { SearchAction, WebSite, WithContext } from 'schema-dts';
import { absolute } from '../publication.ts';
import { licenceOf, siteOf, type LinkedContext } from './linked-context.ts';

/** What search engines read of a search; the note on its input is not among schema.org's own terms. */
type SiteSearch = SearchAction & { readonly 'query-input': string };

/** Describes the home page: the site, and how to search it. */
export function describeSite(
	context: LinkedContext,
	{ description }: { readonly description: string },
): WithContext<WebSite> {
	const { addresses, language } = context;
	const search: SiteSearch = {
		'@type': 'SearchAction',
		target: {
			'@type': 'EntryPoint',
			urlTemplate: `${absolute(context, addresses.page('search'))}?q={search_term_string}`,
		},
		'query-input': 'required name=search_term_string',
	};
	return {
		'@context': 'https://schema.org',
		...siteOf(context),
		description,
		inLanguage: language,
		license: licenceOf(context),
		potentialAction: search,
	};
}

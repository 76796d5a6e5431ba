import type { WebSite } from 'schema-dts';
import { toLicence } from '../licence.ts';
import { absolute, type Publication } from '../publication.ts';

/** What the descriptions of pages in the words of schema.org are made from: the record in one language. */
export type LinkedContext = Pick<Publication, 'timeline' | 'language' | 'addresses' | 'name'>;

/** Names the site that a page is part of, by the id that it has in every description. */
export function siteOf(context: LinkedContext) {
	const { addresses, name, timeline } = context;
	const url = absolute(context, addresses.home);
	return {
		'@type': 'WebSite',
		'@id': `${url}#website`,
		name: name(timeline.site.title),
		url,
	} as const satisfies WebSite;
}

/** Returns the address of the licence of text and data; its name where it has no address. */
export function licenceOf({ timeline }: LinkedContext): string {
	const { path, title } = toLicence(timeline.site.dataLicence);
	return path ?? title;
}

import type { ItemList, Thing, WebPage, WithContext } from 'schema-dts';
import type { Event } from '../../model/timeline.ts';
import { absolute } from '../publication.ts';
import { licenceOf, siteOf, type LinkedContext } from './linked-context.ts';

/** What kind of page it is, in the words of schema.org. */
export type PageKind = 'WebPage' | 'AboutPage' | 'CollectionPage' | 'SearchResultsPage';

/** What a page says of itself beyond its title. */
export interface PageParts {
	/** A plain page unless told otherwise. */
	readonly kind?: PageKind;
	/** What the page is about. */
	readonly about?: Thing;
	/** What the page is there for, where it is not a list. */
	readonly mainEntity?: Thing;
	/** The events, or the entries, that the page lists. */
	readonly list?: ItemList;
}

interface PageHead {
	readonly path: string;
	readonly title: string;
	readonly description: string;
}

/** Describes a page that is no article: what it is, what site it is part of, what it is about and what it lists. */
export function describePage(
	{ kind = 'WebPage', about, mainEntity, list, path, title, description }: PageHead & PageParts,
	context: LinkedContext,
): WithContext<WebPage> {
	const url = absolute(context, path);
	const main = mainEntity ?? list;
	return {
		'@context': 'https://schema.org',
		'@type': list ? 'CollectionPage' : kind,
		'@id': url,
		url,
		name: title,
		description,
		inLanguage: context.language,
		license: licenceOf(context),
		isPartOf: siteOf(context),
		...(about === undefined ? {} : { about }),
		...(main === undefined ? {} : { mainEntity: main }),
	};
}

/** Lists the pages that a page leads to, in its order, by their addresses alone: their names stand on the page. */
export function listPages(paths: readonly string[], context: LinkedContext): ItemList {
	return {
		'@type': 'ItemList',
		numberOfItems: paths.length,
		itemListElement: paths.map((path, index) => ({
			'@type': 'ListItem',
			position: index + 1,
			url: absolute(context, path),
		})),
	};
}

/** Lists the pages of events. */
export function listEvents(events: readonly Event[], context: LinkedContext): ItemList {
	return listPages(
		events.map(({ id }) => context.addresses.event(id)),
		context,
	);
}

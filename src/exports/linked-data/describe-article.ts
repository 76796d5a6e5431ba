import type { Article, WithContext } from 'schema-dts';
import { absolute } from '../publication.ts';
import { changesOf } from '../record-dates.ts';
import { licenceOf, siteOf, type LinkedContext } from './linked-context.ts';

/** The record, and the address of the picture that stands for the page. */
export type ArticleContext = LinkedContext & { readonly image: string };

interface ArticleText {
	/** Absolute. */
	readonly url: string;
	readonly text: { readonly title: string; readonly summary: string; readonly language: string };
	/** The event or chapter that the page shows. */
	readonly entry: Parameters<typeof changesOf>[0];
}

/** Describes what event pages and chapters share: an article of the record, when it was written and under which licence. */
export function describeArticle(
	{ url, text, entry }: ArticleText,
	context: ArticleContext,
): WithContext<Article> {
	const site = siteOf(context);
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		headline: text.title,
		description: text.summary,
		image: context.image,
		inLanguage: text.language,
		datePublished: entry.added,
		dateModified: changesOf(entry).at(-1) ?? entry.added,
		license: licenceOf(context),
		author: { '@type': 'Organization', name: site.name, url: site.url },
		isPartOf: site,
	};
}

/** Returns the id by which the descriptions of all pages know an event. */
export function linkedIdOf(event: string, context: LinkedContext): string {
	return `${absolute(context, context.addresses.event(event))}#event`;
}

import type { Article, WithContext } from 'schema-dts';
import { textIn } from '../../model/questions.ts';
import type { Chapter } from '../../model/timeline.ts';
import { machineDate } from '../../model/date.ts';
import { absolute } from '../publication.ts';
import { changesOf } from '../record-dates.ts';
import type { ArticleContext } from './describe-event-page.ts';
import { describeWork } from './describe-work.ts';
import { licenceOf, siteOf } from './linked-context.ts';

/** Describes a chapter as an article that cites works and is about events of the record. */
export function describeChapter(chapter: Chapter, context: ArticleContext): WithContext<Article> {
	const { addresses, language, timeline, image } = context;
	const fallback = timeline.site.defaultLanguage;
	const text = textIn(chapter, { language, fallback });
	const url = absolute(context, addresses.chapter(chapter.id));
	const site = siteOf(context);
	return {
		'@context': 'https://schema.org',
		'@type': 'Article',
		'@id': url,
		url,
		headline: text.title,
		description: text.summary,
		image,
		inLanguage: text.language,
		datePublished: chapter.added,
		dateModified: changesOf(chapter).at(-1) ?? chapter.added,
		license: licenceOf(context),
		author: { '@type': 'Organization', name: site.name, url: site.url },
		isPartOf: site,
		wordCount: text.words,
		mentions: chapter.events.map((event) => ({
			'@type': 'Event',
			'@id': `${absolute(context, addresses.event(event.id))}#event`,
			name: textIn(event, { language, fallback }).title,
			startDate: machineDate(event.date),
		})),
		...(chapter.sources.length === 0
			? {}
			: { citation: chapter.sources.map((source) => describeWork(source, context)) }),
	};
}

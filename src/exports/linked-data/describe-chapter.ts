import type { Article, WithContext } from 'schema-dts';
import { textIn } from '../../model/questions.ts';
import type { Chapter } from '../../model/timeline.ts';
import { absolute } from '../publication.ts';
import { describeArticle, linkedIdOf, type ArticleContext } from './describe-article.ts';
import { describeWork } from './describe-work.ts';
import { plainDates } from './plain-dates.ts';

/** Describes a chapter as an article that cites works and is about events of the record. */
export function describeChapter(chapter: Chapter, context: ArticleContext): WithContext<Article> {
	const { addresses, language, timeline } = context;
	const fallback = timeline.site.defaultLanguage;
	const text = textIn(chapter, { language, fallback });
	const url = absolute(context, addresses.chapter(chapter.id));
	return {
		...describeArticle({ url, text, entry: chapter }, context),
		wordCount: text.words,
		mentions: chapter.events.map((event) => ({
			'@type': 'Event',
			'@id': linkedIdOf(event.id, context),
			name: textIn(event, { language, fallback }).title,
			startDate: plainDates(event.date).startDate,
		})),
		...(chapter.sources.length === 0
			? {}
			: { citation: chapter.sources.map((source) => describeWork(source, context)) }),
	};
}

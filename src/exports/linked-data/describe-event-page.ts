import type { Article, Event as SchemaEvent, Place as SchemaPlace, WithContext } from 'schema-dts';
import { textIn } from '../../model/questions.ts';
import type { Event, EventPlace } from '../../model/timeline.ts';
import { absolute } from '../publication.ts';
import { describeArticle, linkedIdOf, type ArticleContext } from './describe-article.ts';
import { describePlace } from './describe-things.ts';
import { describeWork } from './describe-work.ts';
import type { LinkedContext } from './linked-context.ts';
import { plainDates } from './plain-dates.ts';

/**
 * Describes an event page in the words of schema.org: an article about an event, with what it cites. The types
 * are those of schema.org's own vocabulary, so that the compiler refuses a term that it lacks.
 */
export function describeEventPage(event: Event, context: ArticleContext): WithContext<Article> {
	const url = absolute(context, context.addresses.event(event.id));
	return {
		...describeArticle({ url, text: textOf(event, context), entry: event }, context),
		// A page that stays although its event is retracted is no statement that it happened.
		...(event.status === 'retracted'
			? { creativeWorkStatus: 'Retracted' }
			: { about: describeEvent(event, context) }),
		citation: event.sources.map((source) => describeWork(source, context)),
	};
}

function describeEvent(event: Event, context: LinkedContext): SchemaEvent {
	const { date, sites, partOf, parts } = event;
	const { title, summary } = textOf(event, context);
	return {
		'@type': 'Event',
		'@id': linkedIdOf(event.id, context),
		name: title,
		description: summary,
		...plainDates(date),
		...(sites.length === 0 ? {} : { location: sites.map((site) => describeSite(site, context)) }),
		...(partOf === undefined
			? {}
			: { superEvent: { '@type': 'Event', '@id': linkedIdOf(partOf, context) } }),
		...(parts.length === 0
			? {}
			: { subEvent: parts.map((id) => ({ '@type': 'Event', '@id': linkedIdOf(id, context) })) }),
	};
}

/** Says where it happened as exactly as it is known, which may be less than where the place is. */
function describeSite({ place, precision }: EventPlace, context: LinkedContext): SchemaPlace {
	return describePlace({ ...place, precision }, context);
}

function textOf(event: Event, { language, timeline }: LinkedContext) {
	return textIn(event, { language, fallback: timeline.site.defaultLanguage });
}

import { dataWords } from '../../i18n/data-words.ts';
import { eventsInCountry, eventsOfActor, eventsOnTopic } from '../../model/questions.ts';
import type { Actor, Country, Topic } from '../../model/timeline.ts';
import { absolute, type Publication } from '../publication.ts';
import { lastChange } from '../record-dates.ts';
import { latestChanges, listChanges, type ChangeSubjects } from './change.ts';
import type { Feed } from './feed.ts';

/** A feed reader that comes rarely still finds what is new. */
const fewest = 100;

/** The feed of all that was added and corrected. */
export function recordFeed(publication: Publication): Feed {
	const { timeline, addresses, name, language } = publication;
	const words = dataWords(language);
	return makeFeed(publication, {
		title: words.changesTitle(name(timeline.site.title)),
		description: words.changesOf(name(timeline.site.title)),
		path: addresses.home,
		subjects: timeline,
	});
}

/** The feed of corrections alone; none is ever dropped. */
export function correctionsFeed(publication: Publication): Feed {
	const { timeline, addresses, name, language } = publication;
	const words = dataWords(language);
	return makeFeed(publication, {
		title: words.correctionsTitle(name(timeline.site.title)),
		description: words.correctionsText,
		path: addresses.page('corrections'),
		subjects: { ...timeline, isCorrectionsOnly: true },
	});
}

/** The feed of the events in a country. */
export function countryFeed(publication: Publication, country: Country): Feed {
	const { timeline, addresses } = publication;
	const events = eventsInCountry(timeline, country);
	return feedOf(publication, { ...country, path: addresses.country(country.id), events });
}

/** The feed of the events that an actor had a part in. */
export function actorFeed(publication: Publication, actor: Actor): Feed {
	const { timeline, addresses } = publication;
	const events = eventsOfActor(timeline, actor);
	return feedOf(publication, { ...actor, path: addresses.actor(actor.id), events });
}

/** The feed of the events on a topic. */
export function topicFeed(publication: Publication, topic: Topic): Feed {
	const { timeline, addresses } = publication;
	const events = eventsOnTopic(timeline, topic);
	return feedOf(publication, { ...topic, path: addresses.topic(topic.id), events });
}

interface FeedSubject extends Pick<ChangeSubjects, 'events'> {
	readonly name: Country['name'];
	readonly path: string;
}

function feedOf(publication: Publication, { name, path, events }: FeedSubject): Feed {
	const { timeline, language } = publication;
	const words = dataWords(language);
	const own = publication.name(name);
	return makeFeed(publication, {
		title: words.changesTitle(`${publication.name(timeline.site.shortTitle)}, ${own}`),
		description: words.changesOf(own),
		path,
		subjects: { events, chapters: [] },
	});
}

interface FeedParts extends Pick<Feed, 'title' | 'description'> {
	/** The page it belongs to. */
	readonly path: string;
	readonly subjects: ChangeSubjects;
}

function makeFeed(
	publication: Publication,
	{ title, description, path, subjects }: FeedParts,
): Feed {
	const { timeline, name, language, addresses } = publication;
	const { site } = timeline;
	const all = listChanges(publication, subjects);
	const changes = subjects.isCorrectionsOnly ? all : latestChanges(all, fewest);
	const page = absolute(publication, path);
	return {
		title,
		description,
		language,
		page,
		address: `${page}feed`,
		updated: changes[0]?.day ?? lastChange(timeline),
		author: { name: name(site.title), url: absolute(publication, addresses.home) },
		rights: site.dataLicence,
		changes,
	};
}

import type { APIRoute } from 'astro';
import { topicFeed } from '../../../../exports/feeds/make-feeds.ts';
import { answerWithFeed, feedPaths } from '../../../../publishing.ts';

export const getStaticPaths = () => feedPaths(({ topics }) => topics.map(({ id }) => ({ id })));

/** What was added and corrected of the events on a topic. */
export const GET: APIRoute = ({ params }) =>
	answerWithFeed(params, (publication) => {
		const topic = publication.timeline.topics.find(({ id }) => id === params['id']);
		return topic && topicFeed(publication, topic);
	});

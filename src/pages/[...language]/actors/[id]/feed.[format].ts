import type { APIRoute } from 'astro';
import { actorFeed } from '../../../../exports/feeds/make-feeds.ts';
import { answerWithFeed, feedPaths } from '../../../../publishing.ts';

export const getStaticPaths = () => feedPaths(({ actors }) => actors.map(({ id }) => ({ id })));

/** What was added and corrected of the events that an actor had a part in. */
export const GET: APIRoute = ({ params }) =>
	answerWithFeed(params, (publication) => {
		const actor = publication.timeline.actors.find(({ id }) => id === params['id']);
		return actor && actorFeed(publication, actor);
	});

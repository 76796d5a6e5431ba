import type { APIRoute } from 'astro';
import { toOEmbed } from '../../../../exports/to-oembed.ts';
import { pathsInEveryLanguage } from '../../../../page-context.ts';
import { getPublication } from '../../../../publishing.ts';
import { cardSize } from '../../../../social/card-size.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(({ events }) => events.map(({ id }) => ({ id })));
}

/** What tells other sites how to show an event. */
export const GET: APIRoute = async ({ params }) => {
	const publication = await getPublication(params['language']);
	const event = publication.timeline.eventsById.get(params['id'] ?? '');
	if (!event) return new Response(undefined, { status: 404 });
	return new Response(`${JSON.stringify(toOEmbed(event, { ...publication, image: cardSize }))}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};

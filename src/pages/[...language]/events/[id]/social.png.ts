import type { APIRoute } from 'astro';
import { getPageContext, pathsInEveryLanguage } from '../../../../page-context.ts';
import { cardOfEvent } from '../../../../social/card-of-event.ts';
import { socialImage } from '../../../../social/social-image.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(({ events }) => events.map(({ id }) => ({ id })));
}

/** The picture that stands for an event where a link to it is shared. */
export const GET: APIRoute = async ({ params }) => {
	const { timeline, site, language } = await getPageContext(params['language']);
	const event = timeline.eventsById.get(params['id'] ?? '');
	if (!event) return new Response(undefined, { status: 404 });
	const image = await socialImage(cardOfEvent(event, { site, language }));
	return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};

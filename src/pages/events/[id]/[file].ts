import type { APIRoute } from 'astro';
import { citationFiles, toCitationFile } from '../../../exports/citations/citation-forms.ts';
import { citeEvent } from '../../../exports/citations/cite-event.ts';
import { getPageContext } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { events } = await getTimeline();
	return events.flatMap(({ id }) => citationFiles.map((file) => ({ params: { id, file } })));
}

/** Every citation of an event in one format: of its page in the site's default language, and of its sources. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const { timeline, site, addresses, language, name } = await getPageContext(undefined);
	const event = timeline.eventsById.get(params['id'] ?? '');
	const file = citationFiles.find((known) => known === params['file']);
	if (!event || !file) return new Response(undefined, { status: 404 });
	const { page, sources } = citeEvent(event, {
		title: event.title,
		site: name(site.title).text,
		url: new URL(addresses.event(event.id), origin).href,
		language,
		nameOf: (publisher) => name(publisher.name).text,
	});
	return new Response(toCitationFile([page, ...sources], file));
};

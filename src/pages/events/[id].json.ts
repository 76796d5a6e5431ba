import type { APIRoute } from 'astro';
import { toEventRecord } from '../../exports/event-record.ts';
import { getPublication } from '../../publishing.ts';
import { getTimeline } from '../../timeline.ts';

export async function getStaticPaths() {
	const { events } = await getTimeline();
	return events.map(({ id }) => ({ params: { id } }));
}

/** Everything the record holds on an event. */
export const GET: APIRoute = async ({ params }) => {
	const publication = await getPublication();
	const event = publication.timeline.eventsById.get(params['id'] ?? '');
	if (!event) return new Response(null, { status: 404 });
	return new Response(`${JSON.stringify(toEventRecord(event, publication), null, '\t')}\n`, {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	});
};

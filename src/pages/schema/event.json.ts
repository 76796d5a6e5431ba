import type { APIRoute } from 'astro';
import { eventJsonSchema } from '../../schema/event-json-schema.ts';
import { knownIds } from '../../schema/known-ids.ts';
import { getTimeline } from '../../timeline.ts';

/** The JSON Schema of the frontmatter of an event, with the ids of this timeline. */
export const GET: APIRoute = async ({ url }) => {
	const { types, topics, places, actors, publishers } = await getTimeline();
	const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
		Object.fromEntries(list.map((entry) => [entry.id, entry]));
	const known = knownIds({
		types: byId(types),
		topics: byId(topics),
		places: byId(places),
		actors: byId(actors),
		publishers: byId(publishers),
	});
	return Response.json({ $id: url.href, ...eventJsonSchema(known) });
};

import type { APIRoute } from 'astro';
import { listThings } from '../../search/list-things.ts';
import { getTimeline } from '../../timeline.ts';

/** The names of places, countries and actors in every language and spelling, for the search in the browser. */
export const GET: APIRoute = async () => Response.json(listThings(await getTimeline()));

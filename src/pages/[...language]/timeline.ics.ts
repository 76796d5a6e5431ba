import type { APIRoute } from 'astro';
import { toCalendar } from '../../exports/to-calendar.ts';
import { pathsInEveryLanguage } from '../../page-context.ts';
import { getPublication } from '../../publishing.ts';

export const getStaticPaths = () => pathsInEveryLanguage(() => [{}]);

/** The events as a calendar to subscribe to, in one language. */
export const GET: APIRoute = async ({ params }) =>
	new Response(toCalendar(await getPublication(params['language'])), {
		headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
	});

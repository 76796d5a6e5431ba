import type { APIRoute } from 'astro';
import { leadersToCsv } from '../../../exports/leaders-to-csv.ts';
import { hasSuccessions, listSuccessions } from '../../../model/list-successions.ts';
import { addressesIn, pathsInEveryLanguage } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage((timeline) => (hasSuccessions(timeline) ? [{}] : []));
}

/** What is said of who led, as a table to be saved. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const timeline = await getTimeline();
	const addresses = addressesIn(params['language'] ?? timeline.site.defaultLanguage, timeline.site);
	const urlOf = (event: string) => new URL(addresses.event(event), origin).href;
	return new Response(leadersToCsv(listSuccessions(timeline), { urlOf }));
};

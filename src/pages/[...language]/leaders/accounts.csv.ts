import type { APIRoute } from 'astro';
import { leadersToCsv } from '../../../exports/leaders-to-csv.ts';
import { listSuccessions } from '../../../model/list-successions.ts';
import { addressesIn, languageParameters } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** What is said of who led, as a table to be saved. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const timeline = await getTimeline();
	const addresses = addressesIn(params['language'] ?? timeline.site.defaultLanguage, timeline.site);
	const urlOf = (event: string) => new URL(addresses.event(event), origin).href;
	return new Response(leadersToCsv(listSuccessions(timeline), { urlOf }));
};

import type { APIRoute } from 'astro';
import { tollsToCsv } from '../../../exports/tolls-to-csv.ts';
import { addressesIn, languageParameters } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** The figures of each event, and whether they are added up, as a table to be saved. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const timeline = await getTimeline();
	const addresses = addressesIn(params['language'] ?? timeline.site.defaultLanguage, timeline.site);
	const urlOf = (event: string) => new URL(addresses.event(event), origin).href;
	return new Response(tollsToCsv(timeline, { urlOf }));
};

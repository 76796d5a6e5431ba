import type { APIRoute } from 'astro';
import { controlToCsv } from '../../../exports/control-to-csv.ts';
import { listControl } from '../../../model/list-control.ts';
import { addressesIn, languageParameters } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** Who held what, as a table to be saved. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const timeline = await getTimeline();
	const addresses = addressesIn(params['language'] ?? timeline.site.defaultLanguage, timeline.site);
	const urlOf = (event: string) => new URL(addresses.event(event), origin).href;
	return new Response(controlToCsv(listControl(timeline), { urlOf }));
};

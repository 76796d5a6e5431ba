import type { APIRoute } from 'astro';
import { countriesByYearToCsv } from '../../../exports/countries-by-year-to-csv.ts';
import { languageParameters } from '../../../page-context.ts';
import { getPublication } from '../../../publishing.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** The table of countries and years, to be saved: one row a country and year that has events. */
export const GET: APIRoute = async ({ params }) =>
	new Response(countriesByYearToCsv(await getPublication(params['language'])));

import type { APIRoute } from 'astro';
import { monthlyTollsToCsv } from '../../../exports/monthly-tolls-to-csv.ts';
import { languageParameters } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** The sums of each month, as a table to be saved. */
export const GET: APIRoute = async () => new Response(monthlyTollsToCsv(await getTimeline()));

import type { APIRoute } from 'astro';
import { sourceMeasuresToCsv } from '../../../exports/source-measures-to-csv.ts';
import { languageParameters } from '../../../page-context.ts';
import { getPublication } from '../../../publishing.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** What the record rests on, as a table to be saved: a row for each kind, country, language and number of origins. */
export const GET: APIRoute = async ({ params }) =>
	new Response(sourceMeasuresToCsv(await getPublication(params['language'])));

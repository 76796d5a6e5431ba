import type { APIRoute } from 'astro';
import { packEventTable } from '../../../model/pack-event-table.ts';
import { languageParameters, tableIn } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** The events in one language, packed; what a page loads when a reader uses its timeline. */
export const GET: APIRoute = async ({ params }) => {
	const timeline = await getTimeline();
	const language = params['language'] ?? timeline.site.defaultLanguage;
	return new Response(JSON.stringify(packEventTable(tableIn(language, timeline))));
};

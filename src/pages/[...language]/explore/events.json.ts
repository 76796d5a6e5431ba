import type { APIRoute } from 'astro';
import { localise } from '../../../i18n/language.ts';
import { packEventTable } from '../../../model/pack-event-table.ts';
import { tabulateEvents } from '../../../model/tabulate-events.ts';
import { languageParameters } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

export const GET: APIRoute = async ({ params }) => {
	const timeline = await getTimeline();
	const language = params['language'] ?? timeline.site.defaultLanguage;
	const table = tabulateEvents(timeline, {
		language,
		name: (name) => localise(name, language).text,
	});
	return new Response(JSON.stringify(packEventTable(table)), {
		headers: { 'Content-Type': 'application/json' },
	});
};

import type { APIRoute } from 'astro';
import { toMarkup } from '../../../charts/drawing/to-markup.ts';
import { drawLeadersPicture } from '../../../charts/leaders/draw-picture.ts';
import { prepareChart } from '../../../charts/leaders/prepare-chart.ts';
import { listSuccessions } from '../../../model/list-successions.ts';
import { languageParameters } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** The chart of who led as a picture to be saved. */
export const GET: APIRoute = async ({ params }) => {
	const timeline = await getTimeline();
	const { site } = timeline;
	const language = params['language'] ?? site.defaultLanguage;
	const groups = prepareChart(listSuccessions(timeline), { language });
	return new Response(toMarkup(drawLeadersPicture(groups, { language, period: site })));
};

import type { APIRoute } from 'astro';
import { drawControlPicture } from '../../../charts/control/draw-picture.ts';
import { prepareChart } from '../../../charts/control/prepare-chart.ts';
import { toMarkup } from '../../../charts/drawing/to-markup.ts';
import { controlRecord } from '../../../model/control-record.ts';
import { addressesIn, languageParameters } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** The chart of who held what as a picture to be saved; its bars lead to the pages of their events. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const timeline = await getTimeline();
	const { site } = timeline;
	const language = params['language'] ?? site.defaultLanguage;
	const addresses = addressesIn(language, site);
	const chart = prepareChart(controlRecord(timeline), { language, order: 'time' });
	const hrefOf = (event: string) => new URL(addresses.event(event), origin).href;
	return new Response(toMarkup(drawControlPicture(chart, { hrefOf })));
};

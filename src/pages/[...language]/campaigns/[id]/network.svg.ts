import type { APIRoute } from 'astro';
import { drawCampaignPicture } from '../../../../charts/campaign/draw-picture.ts';
import { prepareChart } from '../../../../charts/campaign/prepare-chart.ts';
import { toMarkup } from '../../../../charts/drawing/to-markup.ts';
import { listCampaigns } from '../../../../model/list-campaigns.ts';
import { textIn } from '../../../../model/questions.ts';
import type { Event } from '../../../../model/timeline.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../../page-context.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage((timeline) =>
		listCampaigns(timeline).map(({ whole }) => ({ id: whole.id })),
	);
}

/** The drawing of a campaign as a picture to be saved; its marks lead to the pages of their events. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const { timeline, site, language, addresses } = await getPageContext(params['language']);
	const campaign = listCampaigns(timeline).find(({ whole }) => whole.id === params['id']);
	if (!campaign) throw new Error(`Expected a campaign, found ${params['id'] ?? 'nothing'}`);
	const titleOf = (event: Event) =>
		textIn(event, { language, fallback: site.defaultLanguage }).title;
	const picture = drawCampaignPicture(prepareChart(campaign, { language, titleOf }), {
		title: titleOf(campaign.whole),
		source: new URL(addresses.campaign(campaign.whole.id), origin).href,
		hrefOf: (event) => new URL(addresses.event(event), origin).href,
	});
	return new Response(toMarkup(picture));
};

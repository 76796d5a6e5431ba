import type { APIRoute } from 'astro';
import { toMarkup } from '../../../../charts/drawing/to-markup.ts';
import { campaignIds, getCampaign } from '../../../../model/list-campaigns.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../../page-context.ts';
import { campaignPicture } from '../../../../pictures/campaign-picture.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(campaignIds);
}

/** The drawing of a campaign as a picture to be saved; its marks lead to the pages of their events. */
export const GET: APIRoute = async ({ params }) => {
	const context = await getPageContext(params['language']);
	const campaign = getCampaign(context.timeline, params['id']);
	return new Response(toMarkup(campaignPicture(campaign, context)), {
		headers: { 'Content-Type': 'image/svg+xml' },
	});
};

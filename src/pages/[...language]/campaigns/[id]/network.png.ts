import type { APIRoute } from 'astro';
import { toMarkup } from '../../../../charts/drawing/to-markup.ts';
import { campaignIds, getCampaign } from '../../../../model/list-campaigns.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../../page-context.ts';
import { campaignPicture } from '../../../../pictures/campaign-picture.ts';
import { pictureImage } from '../../../../social/picture-image.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(campaignIds);
}

/** The drawing of a campaign as a picture to be saved, in pixels. */
export const GET: APIRoute = async ({ params }) => {
	const context = await getPageContext(params['language']);
	const campaign = getCampaign(context.timeline, params['id']);
	const image = await pictureImage(toMarkup(campaignPicture(campaign, context)), context);
	return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};

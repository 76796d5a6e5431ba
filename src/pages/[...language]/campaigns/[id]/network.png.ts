import type { APIRoute } from 'astro';
import { campaignPaths, campaignPicture } from '../../../../pictures/campaign-picture.ts';
import { pictureImage } from '../../../../social/picture-image.ts';

export const getStaticPaths = campaignPaths;

/** The drawing of a campaign as a picture to be saved, in pixels. */
export const GET: APIRoute = async ({ params }) => {
	const { svg, context } = await campaignPicture(params);
	return new Response(new Uint8Array(await pictureImage(svg, context)), {
		headers: { 'Content-Type': 'image/png' },
	});
};

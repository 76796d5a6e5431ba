import type { APIRoute } from 'astro';
import { campaignPaths, campaignPicture } from '../../../../pictures/campaign-picture.ts';

export const getStaticPaths = campaignPaths;

/** The drawing of a campaign as a picture to be saved; its marks lead to the pages of their events. */
export const GET: APIRoute = async ({ params }) =>
	new Response((await campaignPicture(params)).svg, {
		headers: { 'Content-Type': 'image/svg+xml' },
	});

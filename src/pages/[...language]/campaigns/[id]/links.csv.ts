import type { APIRoute } from 'astro';
import { campaignLinksToCsv } from '../../../../exports/campaign-to-csv.ts';
import { campaignIds, getCampaign } from '../../../../model/list-campaigns.ts';
import { pathsInEveryLanguage } from '../../../../page-context.ts';
import { getTimeline } from '../../../../timeline.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(campaignIds);
}

/** What is part of what and what is related to what, as a table to be saved. */
export const GET: APIRoute = async ({ params }) =>
	new Response(campaignLinksToCsv(getCampaign(await getTimeline(), params['id'])));

import type { APIRoute } from 'astro';
import { campaignLinksToCsv } from '../../../../exports/campaign-to-csv.ts';
import { listCampaigns } from '../../../../model/list-campaigns.ts';
import { pathsInEveryLanguage } from '../../../../page-context.ts';
import { getTimeline } from '../../../../timeline.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage((timeline) =>
		listCampaigns(timeline).map(({ whole }) => ({ id: whole.id })),
	);
}

/** What is part of what and what is related to what, as a table to be saved. */
export const GET: APIRoute = async ({ params }) => {
	const campaigns = listCampaigns(await getTimeline());
	const campaign = campaigns.find(({ whole }) => whole.id === params['id']);
	if (!campaign) throw new Error(`Expected a campaign, found ${params['id'] ?? 'nothing'}`);
	return new Response(campaignLinksToCsv(campaign));
};

import type { APIRoute } from 'astro';
import { campaignEventsToCsv } from '../../../../exports/campaign-to-csv.ts';
import { listCampaigns } from '../../../../model/list-campaigns.ts';
import { textIn } from '../../../../model/questions.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../../page-context.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage((timeline) =>
		listCampaigns(timeline).map(({ whole }) => ({ id: whole.id })),
	);
}

/** The events of a campaign and those related to it, as a table to be saved. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const { timeline, site, language, addresses } = await getPageContext(params['language']);
	const campaign = listCampaigns(timeline).find(({ whole }) => whole.id === params['id']);
	if (!campaign) throw new Error(`Expected a campaign, found ${params['id'] ?? 'nothing'}`);
	return new Response(
		campaignEventsToCsv(campaign, {
			urlOf: ({ id }) => new URL(addresses.event(id), origin).href,
			titleOf: (event) => textIn(event, { language, fallback: site.defaultLanguage }).title,
		}),
	);
};

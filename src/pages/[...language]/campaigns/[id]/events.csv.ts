import type { APIRoute } from 'astro';
import { campaignEventsToCsv } from '../../../../exports/campaign-to-csv.ts';
import { campaignIds, getCampaign } from '../../../../model/list-campaigns.ts';
import { textIn } from '../../../../model/questions.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../../page-context.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(campaignIds);
}

/** The events of a campaign and those related to it, as a table to be saved. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const { timeline, site, language, addresses } = await getPageContext(params['language']);
	return new Response(
		campaignEventsToCsv(getCampaign(timeline, params['id']), {
			urlOf: ({ id }) => new URL(addresses.event(id), origin).href,
			titleOf: (event) => textIn(event, { language, fallback: site.defaultLanguage }).title,
		}),
	);
};

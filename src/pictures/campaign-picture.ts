import { drawCampaignPicture } from '../charts/campaign/draw-picture.ts';
import { prepareChart } from '../charts/campaign/prepare-chart.ts';
import { toMarkup } from '../charts/drawing/to-markup.ts';
import { listCampaigns, type Campaign } from '../model/list-campaigns.ts';
import { textIn } from '../model/questions.ts';
import type { Event } from '../model/timeline.ts';
import { getPageContext, pathsInEveryLanguage, type PageContext } from '../page-context.ts';
import { absoluteIn, footOf } from './foot.ts';

/** Lists the addresses of all campaigns in every language. */
export function campaignPaths() {
	return pathsInEveryLanguage((timeline) =>
		listCampaigns(timeline).map(({ whole }) => ({ id: whole.id })),
	);
}

/** Returns the drawing of the campaign that an address names, as SVG, with the context of its page. */
export async function campaignPicture({
	language,
	id,
}: Readonly<Record<string, string | undefined>>) {
	const context = await getPageContext(language);
	const campaign = listCampaigns(context.timeline).find(({ whole }) => whole.id === id);
	if (!campaign) throw new Error(`Expected a campaign, found ${id ?? 'nothing'}`);
	return { context, svg: toMarkup(drawCampaign(campaign, context)) };
}

function drawCampaign(campaign: Campaign, context: PageContext) {
	const { site, language, addresses } = context;
	const absolute = absoluteIn(context);
	const titleOf = (event: Event) =>
		textIn(event, { language, fallback: site.defaultLanguage }).title;
	return drawCampaignPicture(prepareChart(campaign, { language, titleOf }), {
		title: titleOf(campaign.whole),
		source: footOf(context, `campaigns/${campaign.whole.id}`).join(' '),
		hrefOf: (event) => absolute(addresses.event(event)),
	});
}

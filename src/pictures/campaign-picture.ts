import type { CampaignChart } from '../charts/campaign/campaign-chart.ts';
import { drawCampaignPicture } from '../charts/campaign/draw-picture.ts';
import { prepareChart } from '../charts/campaign/prepare-chart.ts';
import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import type { Campaign } from '../model/list-campaigns.ts';
import { textIn } from '../model/questions.ts';
import type { Event } from '../model/timeline.ts';
import type { PageContext } from '../page-context.ts';
import { absoluteIn, footOf } from './foot.ts';

/** A campaign and its title in the language of a page. */
export interface ChartedCampaign {
	readonly title: string;
	readonly chart: CampaignChart;
}

/** Charts a campaign in the language of a page. */
export function chartCampaign(
	campaign: Campaign,
	{ timeline, site, language, name }: PageContext,
): ChartedCampaign {
	const titleOf = (event: Event) =>
		textIn(event, { language, fallback: site.defaultLanguage }).title;
	const families = timeline.families.map((family) => ({
		name: name(family.name).text,
		color: family.color,
	}));
	return {
		title: titleOf(campaign.whole),
		chart: prepareChart(campaign, { language, titleOf, families }),
	};
}

/** Draws a campaign; its marks lead to the pages of their events. */
export function campaignPicture(campaign: Campaign, context: PageContext): DrawingNode {
	const { title, chart } = chartCampaign(campaign, context);
	const absolute = absoluteIn(context);
	return drawCampaignPicture(chart, {
		title,
		foot: footOf(context, `campaigns/${campaign.whole.id}`),
		hrefOf: (event) => absolute(context.addresses.event(event)),
	});
}

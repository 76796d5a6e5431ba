import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { toMarkup } from '../charts/drawing/to-markup.ts';
import { campaignIds, getCampaign } from '../model/list-campaigns.ts';
import { recordedYears } from '../model/questions.ts';
import type { Timeline } from '../model/timeline.ts';
import { getPageContext, pathsInEveryLanguage, type PageContext } from '../page-context.ts';
import { pictureImage } from '../social/picture-image.ts';
import { campaignPicture } from './campaign-picture.ts';
import { mediaTypes, type PictureFormat } from './picture.ts';
import { yearPicture } from './year-picture.ts';

/** The pictures of which there are several, each beside a page of its own. */
interface Series {
	/** The parameters of the pages. */
	readonly pages: (timeline: Timeline) => readonly Record<string, string>[];
	readonly draw: (
		page: Readonly<Record<string, string | undefined>>,
		context: PageContext,
	) => DrawingNode;
}

const series = {
	campaign: {
		pages: campaignIds,
		draw: ({ id }, context) => campaignPicture(getCampaign(context.timeline, id), context),
	},
	year: {
		pages: yearPages,
		draw: ({ year }, context) => yearPicture(Number(year), context),
	},
} as const satisfies Readonly<Record<string, Series>>;

/** Lists the years with events as parameters of what stands beside their pages. */
export function yearPages(timeline: Timeline): { year: string }[] {
	return recordedYears(timeline).map((year) => ({ year: String(year) }));
}

/** Makes the two exports of a route that answers with one picture of a series, in every language. */
export function seriesRoute(name: keyof typeof series, format: PictureFormat) {
	const { pages, draw }: Series = series[name];
	return {
		getStaticPaths: () => pathsInEveryLanguage(pages),
		GET: async ({ params }: { readonly params: Readonly<Record<string, string | undefined>> }) => {
			const context = await getPageContext(params['language']);
			const svg = toMarkup(draw(params, context));
			const body = format === 'svg' ? svg : new Uint8Array(await pictureImage(svg, context));
			return new Response(body, { headers: { 'Content-Type': mediaTypes[format] } });
		},
	};
}

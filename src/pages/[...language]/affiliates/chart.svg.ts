import type { APIRoute } from 'astro';
import { drawAffiliatesPicture } from '../../../charts/affiliates/draw-picture.ts';
import { prepareAffiliates } from '../../../charts/affiliates/prepare-chart.ts';
import { toMarkup } from '../../../charts/drawing/to-markup.ts';
import { exploreLane } from '../../../explore/explore-lane.ts';
import { hasAffiliates, listAffiliates } from '../../../model/list-affiliates.ts';
import { textIn } from '../../../model/questions.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../page-context.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage((timeline) => (hasAffiliates(timeline) ? [{}] : []));
}

/** The chart of affiliates as a picture to be saved; its bars lead to the explorer, its marks to the pages of their events. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const { timeline, site, language, addresses } = await getPageContext(params['language']);
	const chart = prepareAffiliates(listAffiliates(timeline), { language, site });
	const absolute = (path: string) => new URL(path, origin).href;
	const explore = addresses.page('explore');
	return new Response(
		toMarkup(
			drawAffiliatesPicture(chart, {
				hrefOfEvent: ({ id }) => absolute(addresses.event(id)),
				hrefOfQuarter: ({ actor }, quarter) => absolute(explore + exploreLane(actor, quarter)),
				titleOf: (event) => textIn(event, { language, fallback: site.defaultLanguage }).title,
			}),
		),
	);
};

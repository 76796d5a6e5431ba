import { drawAffiliatesPicture } from '../charts/affiliates/draw-picture.ts';
import { prepareAffiliates } from '../charts/affiliates/prepare-chart.ts';
import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { exploreLane } from '../explore/explore-lane.ts';
import { hasAffiliates, listAffiliates } from '../model/list-affiliates.ts';
import { textIn } from '../model/questions.ts';
import type { PageContext } from '../page-context.ts';
import { absoluteIn, footOf } from './foot.ts';

/** Draws the lanes of affiliates; bars lead to the explorer, marks to the pages of their events. */
export function affiliatesPicture(context: PageContext): DrawingNode | undefined {
	const { timeline, site, language, addresses } = context;
	if (!hasAffiliates(timeline)) return undefined;
	const absolute = absoluteIn(context);
	const explore = addresses.page('explore');
	const chart = prepareAffiliates(listAffiliates(timeline), { language, site });
	return drawAffiliatesPicture(chart, {
		hrefOfEvent: ({ id }) => absolute(addresses.event(id)),
		hrefOfQuarter: ({ actor }, quarter) => absolute(explore + exploreLane(actor, quarter)),
		titleOf: (event) => textIn(event, { language, fallback: site.defaultLanguage }).title,
		foot: footOf(context, 'affiliates'),
	});
}

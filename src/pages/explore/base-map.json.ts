import type { APIRoute } from 'astro';
import { drawBaseMap } from '../../charts/map/base-map.ts';
import { extentOfDetail } from '../../charts/map/map-detail.ts';
import { getMapShapes, getWorldAtlas } from '../../map-shapes.ts';
import { tableIn } from '../../page-context.ts';
import { getTimeline } from '../../timeline.ts';

/** The countries of the world as paths, which the map loads when a reader uses it. */
export const GET: APIRoute = async () => {
	const timeline = await getTimeline();
	const { countries } = tableIn(timeline.site.defaultLanguage, timeline);
	const { provinces } = getMapShapes();
	const base = drawBaseMap(getWorldAtlas(), {
		leastArea: 0.03,
		named: new Set(countries.map(({ id }) => id)),
		...(provinces === undefined ? {} : { detail: extentOfDetail(provinces) }),
	});
	return new Response(JSON.stringify(base));
};

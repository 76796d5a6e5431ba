import type { APIRoute } from 'astro';
import atlas from 'world-atlas/countries-50m.json?raw';
import { drawBaseMap } from '../../charts/map/base-map.ts';
import { extentOfDetail } from '../../charts/map/map-detail.ts';
import { readMapShapes } from '../../load/read-map-shapes.ts';
import { tableIn } from '../../page-context.ts';
import { getTimeline } from '../../timeline.ts';

/** The countries of the world as paths, which the map loads when a reader uses it. */
export const GET: APIRoute = async () => {
	const timeline = await getTimeline();
	const { countries } = tableIn(timeline.site.defaultLanguage, timeline);
	const shapes = readMapShapes();
	const base = drawBaseMap(JSON.parse(atlas), {
		leastArea: 0.03,
		named: new Set(countries.map(({ id }) => id)),
		...(shapes ? { detail: extentOfDetail(shapes.provinces) } : {}),
	});
	return new Response(JSON.stringify(base));
};

import type { APIRoute } from 'astro';
import { toMarkup } from '../../../charts/drawing/to-markup.ts';
import { drawBaseMap } from '../../../charts/map/base-map.ts';
import { drawPicture } from '../../../charts/map/draw-picture.ts';
import { getWorldAtlas } from '../../../map-shapes.ts';
import { languageParameters, tableIn } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** The whole record on the map, for readers without scripts and until the script has come. */
export const GET: APIRoute = async ({ params }) => {
	const timeline = await getTimeline();
	const language = params['language'] ?? timeline.site.defaultLanguage;
	// Coarser than the map that can be zoomed: no bend of less than a few pixels.
	const base = drawBaseMap(getWorldAtlas(), { leastArea: 0.4 });
	const picture = drawPicture(tableIn(language, timeline), base);
	return new Response(toMarkup(picture));
};

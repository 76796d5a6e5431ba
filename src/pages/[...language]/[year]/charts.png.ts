import type { APIRoute } from 'astro';
import { toMarkup } from '../../../charts/drawing/to-markup.ts';
import { recordedYears } from '../../../model/questions.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../page-context.ts';
import { yearPicture } from '../../../pictures/year-picture.ts';
import { pictureImage } from '../../../social/picture-image.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage((timeline) =>
		recordedYears(timeline).map((year) => ({ year: String(year) })),
	);
}

/** The charts of a year as a picture to be saved, in pixels. */
export const GET: APIRoute = async ({ params }) => {
	const context = await getPageContext(params['language']);
	const svg = toMarkup(yearPicture(Number(params['year']), context));
	return new Response(new Uint8Array(await pictureImage(svg, context)), {
		headers: { 'Content-Type': 'image/png' },
	});
};

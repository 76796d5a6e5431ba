import type { APIRoute } from 'astro';
import { getPageContext, pathsInEveryLanguage } from '../../page-context.ts';
import { cardOfSite } from '../../social/card-of-event.ts';
import { socialImage } from '../../social/social-image.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(() => [{}]);
}

/** The picture that stands for every page that has none of its own. */
export const GET: APIRoute = async ({ params }) => {
	const { site, language } = await getPageContext(params['language']);
	const image = await socialImage(cardOfSite({ site, language }));
	return new Response(new Uint8Array(image), { headers: { 'Content-Type': 'image/png' } });
};

import type { APIRoute } from 'astro';
import { lanesToCsv } from '../../../exports/affiliates-to-csv.ts';
import { hasAffiliates, listAffiliates } from '../../../model/list-affiliates.ts';
import { getPageContext, pathsInEveryLanguage } from '../../../page-context.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage((timeline) => (hasAffiliates(timeline) ? [{}] : []));
}

/** The lanes of affiliates, as a table to be saved. */
export const GET: APIRoute = async ({ params, site: origin }) => {
	const { timeline, addresses } = await getPageContext(params['language']);
	const urlOf = (actor: string) => new URL(addresses.affiliate(actor), origin).href;
	return new Response(lanesToCsv(listAffiliates(timeline), { urlOf }));
};

import type { APIRoute } from 'astro';
import { quartersToCsv } from '../../../exports/affiliates-to-csv.ts';
import { hasAffiliates, listAffiliates } from '../../../model/list-affiliates.ts';
import { pathsInEveryLanguage } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage((timeline) => (hasAffiliates(timeline) ? [{}] : []));
}

/** The events of affiliates by quarter, as a table to be saved. */
export const GET: APIRoute = async () =>
	new Response(quartersToCsv(listAffiliates(await getTimeline())));

import type { APIRoute } from 'astro';
import { toEventRows } from '../../../exports/event-rows.ts';
import { eventsToCsv } from '../../../exports/events-to-csv.ts';
import { scopeOf } from '../../../figures/figure-scope.ts';
import { figuresOfYear } from '../../../figures/year-figures.ts';
import { getPageContext, pathsInEveryLanguage, tableIn } from '../../../page-context.ts';
import { yearPages } from '../../../pictures/series-route.ts';

export function getStaticPaths() {
	return pathsInEveryLanguage(yearPages);
}

/** The events that the charts of a year show, as a table to be saved. */
export const GET: APIRoute = async ({ params, site }) => {
	const context = await getPageContext(params['language']);
	const { timeline, language, addresses } = context;
	const [figure] = figuresOfYear(Number(params['year']), timeline);
	const positions = figure ? scopeOf(figure, context).positions : [];
	const urlOf = (id: string) => new URL(addresses.event(id), site).href;
	return new Response(eventsToCsv(toEventRows(tableIn(language, timeline), { positions, urlOf })));
};

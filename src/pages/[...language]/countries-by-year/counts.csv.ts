import type { APIRoute } from 'astro';
import { toCsv } from '../../../exports/to-csv.ts';
import { countByCountryAndYear } from '../../../model/count-by-country-and-year.ts';
import { getPageContext, languageParameters } from '../../../page-context.ts';
import { getTimeline } from '../../../timeline.ts';

export async function getStaticPaths() {
	const { site } = await getTimeline();
	return languageParameters(site).map((language) => ({ params: { language } }));
}

/** The table of countries and years, to be saved: one row a country and year that has events. */
export const GET: APIRoute = async ({ params }) => {
	const { timeline, name } = await getPageContext(params['language']);
	const { years, regions } = countByCountryAndYear(timeline);
	const rows = regions.flatMap(({ region, rows: countries }) =>
		countries.flatMap(({ country, counts }) =>
			counts.flatMap((count, column) =>
				count === 0
					? []
					: [[country.id, name(country.name).text, name(region.name).text, years[column], count]],
			),
		),
	);
	return new Response(toCsv(['country_id', 'country', 'region', 'year', 'events'], { rows }));
};

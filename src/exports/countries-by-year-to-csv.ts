import { countByCountryAndYear } from '../model/count-by-country-and-year.ts';
import type { Publication } from './publication.ts';
import { toCsv } from './to-csv.ts';

const columns = ['country_id', 'country', 'region', 'year', 'events'] as const;

/** Writes how many events begin in each country and year as CSV with a header, one row for each pair that has any. */
export function countriesByYearToCsv({
	timeline,
	name,
}: Pick<Publication, 'timeline' | 'name'>): string {
	const { years, regions } = countByCountryAndYear(timeline);
	const rows = regions.flatMap(({ region, rows: countries }) =>
		countries.flatMap(({ country, counts }) =>
			counts.flatMap((count, column) =>
				count === 0
					? []
					: [[country.id, name(country.name), name(region.name), years[column], count]],
			),
		),
	);
	return toCsv(columns, { rows });
}

import { drawMatrixPicture } from '../charts/country-years/draw-picture.ts';
import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { countByCountryAndYear, type CountryYears } from '../model/count-by-country-and-year.ts';
import type { Region } from '../model/timeline.ts';
import type { PageContext } from '../page-context.ts';
import { footOf } from './foot.ts';

/** Tells whether a region is one country of the same name, which needs no heading. */
export function namesItself(
	{ region, rows }: { readonly region: Region; readonly rows: readonly CountryYears[] },
	{ name }: Pick<PageContext, 'name'>,
): boolean {
	return (
		rows.length === 1 &&
		rows.every(({ country }) => name(country.name).text === name(region.name).text)
	);
}

/** Draws how many events begin in each country and year. */
export function matrixPicture(context: PageContext): DrawingNode {
	const { timeline, language, name } = context;
	const { years, regions, all } = countByCountryAndYear(timeline);
	const groups = regions.map((group) => ({
		heading: namesItself(group, context) ? undefined : name(group.region.name).text,
		rows: group.rows.map(({ country, counts, total }) => ({
			name: name(country.name).text,
			counts,
			total,
		})),
	}));
	return drawMatrixPicture(
		{ language, years, groups, all },
		{ foot: footOf(context, 'countries-by-year') },
	);
}

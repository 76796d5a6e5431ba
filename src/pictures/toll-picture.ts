import type { DrawingNode } from '../charts/drawing/drawing-node.ts';
import { drawTollPicture } from '../charts/toll/draw-picture.ts';
import { toMonthColumns, toYearColumns } from '../charts/toll/to-columns.ts';
import { tollWords } from '../i18n/toll-words.ts';
import { countTolls, type TollEntry } from '../model/count-tolls.ts';
import { groupTollsByCountry, groupTollsInTime } from '../model/group-tolls.ts';
import type { PageContext } from '../page-context.ts';
import { absoluteIn, footOf } from './foot.ts';

/** How many countries have a chart of their own. */
export const chartedCountries = 12;

/** Groups reported deaths by country, the most first, each with its years. */
export function tollOfCountries(
	{ language, name, addresses }: PageContext,
	entries: readonly TollEntry[],
) {
	return groupTollsByCountry(entries).map(({ key, ...group }) => ({
		...group,
		label: key ? name(key.name).text : tollWords(language).severalCountries,
		...(key ? { href: addresses.country(key.id) } : {}),
		...groupTollsInTime(group.entries, { unit: 'year' }),
	}));
}

/** Draws reported deaths and injuries; its columns lead to the pages of their months and years. */
export function tollPicture(context: PageContext): DrawingNode {
	const { timeline, site, language, addresses } = context;
	const words = tollWords(language);
	const { firstYear } = site;
	const countedOf = (measure: 'killed' | 'injured') => countTolls(timeline, measure).counted;
	return drawTollPicture(
		{
			language,
			period: site,
			years: site.lastYear - firstYear + 1,
			months: (['killed', 'injured'] as const).map((measure) => ({
				heading: words.byMonth[measure],
				columns: toMonthColumns(groupTollsInTime(countedOf(measure), { unit: 'month' }).groups, {
					firstYear,
					language,
					hrefOf: addresses.month,
				}),
			})),
			countries: tollOfCountries(context, countedOf('killed'))
				.slice(0, chartedCountries)
				.map(({ label, sum, groups }) => ({
					label,
					sum: words.column({
						what: words.head.killed,
						range: words.range(sum),
						events: sum.events,
					}),
					columns: toYearColumns(groups, { firstYear, label, hrefOf: addresses.year }),
				})),
		},
		{ foot: footOf(context, 'toll'), hrefOf: absoluteIn(context) },
	);
}

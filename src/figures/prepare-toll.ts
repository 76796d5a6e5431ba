import { toMonthColumns, type TollColumn } from '../charts/toll/to-columns.ts';
import { figureWords } from '../i18n/figure-words.ts';
import { tollWords } from '../i18n/toll-words.ts';
import { countMonthlyTolls } from '../model/count-monthly-tolls.ts';
import { monthOf, yearOf } from '../model/date.ts';
import type { Event } from '../model/timeline.ts';
import type { FigureScope } from './figure-scope.ts';

/** Those killed in some events by month, with the words of the figure that shows it. */
export interface PreparedToll {
	readonly columns: readonly TollColumn[];
	/** How many months the window has. */
	readonly slots: number;
	readonly alt: string;
	readonly note: string;
}

/** How many events that no month holds are named. */
const named = 3;

/** Counts those killed by month in the window of a figure and says what no month holds. */
export function prepareToll(
	scope: Pick<FigureScope, 'window' | 'events'>,
	{
		language,
		titleOf,
		hrefOf,
	}: {
		readonly language: string;
		readonly titleOf: (event: Event) => string;
		readonly hrefOf: (year: number, month: number) => string;
	},
): PreparedToll {
	const words = figureWords(language);
	const toll = tollWords(language);
	const { start, end } = scope.window;
	const monthsTo = (instant: number) => yearOf(instant) * 12 + monthOf(instant) - 1;
	const { months, sum, spanning, within, silent } = countMonthlyTolls(scope.events, scope);
	const note = [
		words.range({ count: sum.events, silent }),
		within === 0 ? '' : words.within(within),
		spanning.length === 0
			? ''
			: words.spanning({
					events: spanning
						.slice(0, named)
						.map(({ event, range }) => `${titleOf(event)} (${toll.range(range)})`),
					more: Math.max(spanning.length - named, 0),
				}),
	];
	return {
		columns: toMonthColumns(months, {
			firstYear: yearOf(start),
			firstMonth: monthOf(start),
			language,
			hrefOf,
		}),
		slots: monthsTo(end - 1) - monthsTo(start) + 1,
		alt: toll.sum.killed(sum),
		note: note.filter((sentence) => sentence !== '').join(' '),
	};
}

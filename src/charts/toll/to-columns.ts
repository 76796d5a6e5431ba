import { monthName } from '../../i18n/format-date.ts';
import type { TollSum } from '../../model/count-tolls.ts';
import type { TollGroup } from '../../model/group-tolls.ts';
import type { RangeColumn } from './layout-ranges.ts';

/** A column with what it stands for. */
export interface TollColumn extends RangeColumn, TollSum {
	/** The stretch of time, and the country where it is of one. */
	readonly what: string;
	readonly href: string;
}

/** Turns sums by month into columns, a slot for each month from the first one on. */
export function toMonthColumns(
	groups: readonly TollGroup<string>[],
	{
		firstYear,
		firstMonth = 1,
		language,
		hrefOf,
	}: {
		readonly firstYear: number;
		readonly firstMonth?: number;
		readonly language: string;
		readonly hrefOf: (year: number, month: number) => string;
	},
): TollColumn[] {
	return groups.map(({ key, sum }) => {
		const [year = 0, month = 1] = key.split('-').map(Number);
		return {
			key,
			slot: (year - firstYear) * 12 + month - firstMonth,
			what: `${monthName(month, language)} ${year}`,
			href: hrefOf(year, month),
			...sum,
		};
	});
}

/** Turns the sums of a country by year into columns, a slot for each year of the record. */
export function toYearColumns(
	groups: readonly TollGroup<string>[],
	{
		firstYear,
		label,
		hrefOf,
	}: {
		readonly firstYear: number;
		readonly label: string;
		readonly hrefOf: (year: number) => string;
	},
): TollColumn[] {
	return groups.map(({ key, sum }) => ({
		key,
		slot: Number(key) - firstYear,
		what: `${label} ${key}`,
		href: hrefOf(Number(key)),
		...sum,
	}));
}

import { millisecondsInDay, type EventDate } from './date.ts';
import type { SaidOf } from './split-into-tenures.ts';

/** How a tenure ended, as far as those who tell of it agree. */
export interface TenureEnd {
	/** The first instant of the first day on which it may have ended; absent where only an announcement is dated. */
	readonly earliest?: number;
	/** The first instant of the last day on which it may have ended. */
	readonly latest: number;
	/** Whether accounts differ in how it ended or by whom, or one of them is disputed. */
	readonly isDisputed: boolean;
	/** The date of the end, where one undisputed account gives it or all give the same. */
	readonly date?: EventDate;
}

/** Combines the accounts of one end; nothing where there are none. */
export function endOf(ends: readonly SaidOf[]): TenureEnd | undefined {
	const accounts = ends.map(({ account }) => account);
	if (accounts.length === 0) return undefined;
	const agreed = accounts.filter(({ status }) => status === 'undisputed');
	const isDisputed =
		accounts.some(({ status }) => status === 'disputed') ||
		differ(accounts.map(({ change }) => change)) ||
		differ(accounts.map(({ manner }) => manner)) ||
		differ(
			accounts.map(
				({ by }) =>
					by
						.map(({ id }) => id)
						.sort()
						.join(' ') || undefined,
			),
		);
	const agreedDates = datesOf(agreed);
	const dates = agreedDates.length > 0 ? agreedDates : datesOf(accounts);
	// Whoever gives no day leaves open all days up to the announcement.
	const undated =
		agreedDates.length > 0
			? []
			: accounts.flatMap(({ occurred, announced }) => (occurred || !announced ? [] : [announced]));
	const [date] = dates;
	const isAgreed =
		date !== undefined && undated.length === 0 && dates.every(({ edtf }) => edtf === date.edtf);
	return {
		...(date ? { earliest: Math.min(...dates.map(({ start }) => start)) } : {}),
		latest: Math.max(...[...dates, ...undated].map(lastDay)),
		isDisputed,
		...(isAgreed ? { date } : {}),
	};
}

function datesOf(accounts: readonly { readonly occurred?: EventDate }[]): EventDate[] {
	return accounts.flatMap(({ occurred }) => (occurred ? [occurred] : []));
}

/** Whether those who say something say different things. */
function differ(values: readonly (string | undefined)[]): boolean {
	return new Set(values.filter((value) => value !== undefined)).size > 1;
}

function lastDay({ start, end }: EventDate): number {
	return Math.max(end - millisecondsInDay, start);
}

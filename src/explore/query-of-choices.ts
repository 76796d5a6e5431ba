import { emptyFilter, type EventFilter } from './event-filter.ts';
import { formatFilter } from './filter-query.ts';

/** The first and the last day of a stretch of time, `YYYY-MM-DD`. */
interface Days {
	readonly from: string;
	readonly to: string;
}

/** Writes the query of an address at which the explorer shows what some choices leave, in some days where they are given. */
export function queryOfChoices(chosen: Partial<EventFilter['chosen']>, days?: Days): string {
	const window = days === undefined ? '' : `from=${days.from}&to=${days.to}`;
	return formatFilter({ ...emptyFilter, chosen: { ...emptyFilter.chosen, ...chosen } }, window);
}

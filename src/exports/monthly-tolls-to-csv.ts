import { countTolls } from '../model/count-tolls.ts';
import { groupTollsInTime } from '../model/group-tolls.ts';
import type { Timeline } from '../model/timeline.ts';
import { toCsv } from './to-csv.ts';

const columns = ['month', 'measure', 'low', 'best', 'high', 'events'] as const;

/**
 * Writes the sums of reported deaths and injuries of each month that has any as CSV with a header, one row for each
 * measure; events that lasted over several months are in none of them.
 */
export function monthlyTollsToCsv(timeline: Pick<Timeline, 'events' | 'eventsById'>): string {
	const rows = (['killed', 'injured'] as const).flatMap((measure) => {
		const { counted } = countTolls(timeline, measure);
		const { groups } = groupTollsInTime(counted, { unit: 'month' });
		return groups.map(({ key, sum: { low, best, high, events } }) => [
			key,
			measure,
			...[low, best, high, events].map(String),
		]);
	});
	return toCsv(columns, { rows });
}

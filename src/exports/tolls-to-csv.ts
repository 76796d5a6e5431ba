import { countTolls } from '../model/count-tolls.ts';
import { isoDay } from '../model/date.ts';
import type { Timeline } from '../model/timeline.ts';
import { toCsv } from './to-csv.ts';

const columns = [
	'event',
	'date_start',
	'date_end',
	'type',
	'status',
	'countries',
	'measure',
	'low',
	'best',
	'high',
	'counted_within',
	'url',
] as const;

/**
 * Writes the reported deaths and injuries of each event as CSV with a header, one row for each measure;
 * where `counted_within` names a larger event, its figure stands for this one in the sums.
 */
export function tollsToCsv(
	timeline: Pick<Timeline, 'events' | 'eventsById'>,
	{ urlOf }: { readonly urlOf: (event: string) => string },
): string {
	const rows = (['killed', 'injured'] as const).flatMap((measure) => {
		const { counted, within } = countTolls(timeline, measure);
		return [
			...counted.map((entry) => ({ ...entry, whole: '' })),
			...within.map(({ whole, ...entry }) => ({ ...entry, whole: whole.id })),
		].map(({ event, range: { low, best, high }, whole }) => [
			event.id,
			isoDay(event.date.start),
			isoDay(event.date.end - 1),
			event.type.id,
			event.status,
			event.countries.map(({ id }) => id).join(';'),
			measure,
			String(low),
			String(best),
			String(high),
			whole,
			urlOf(event.id),
		]);
	});
	return toCsv(columns, { rows });
}

import { isoDay, millisecondsInDay } from '../model/date.ts';
import type { PlaceControl } from '../model/list-control.ts';
import { toCsv } from './to-csv.ts';

const columns = [
	'place',
	'country',
	'holder',
	'extent',
	'rest_holder',
	'from_earliest',
	'from_latest',
	'until_earliest',
	'until_latest',
	'status',
	'event',
	'url',
] as const;

/**
 * Writes who held what as CSV with a header: one row for each holder of each stretch, ids in place of
 * names. The days are the first and the last on which a change may have happened; where no later change
 * is recorded, `until` is empty.
 */
export function controlToCsv(
	places: readonly PlaceControl[],
	{ urlOf }: { readonly urlOf: (event: string) => string },
): string {
	const rows = places.flatMap(({ place, holdings }) =>
		holdings.flatMap(({ event, shares, rest, start, settled }, position) => {
			const next = holdings[position + 1];
			return shares.map(({ holder, extent }) => [
				place.id,
				place.country.id,
				holder.id,
				extent,
				rest?.id ?? '',
				isoDay(start),
				isoDay(Math.max(settled, event.date.end - millisecondsInDay)),
				next ? isoDay(next.start) : '',
				next ? isoDay(Math.max(next.start, next.event.date.end - millisecondsInDay)) : '',
				event.status,
				event.id,
				urlOf(event.id),
			]);
		}),
	);
	return toCsv(columns, { rows });
}

import { isoDay, millisecondsInDay } from '../model/date.ts';
import {
	listAt,
	tableFlags,
	tablePrecisions,
	tableStatuses,
	type EventTable,
} from '../model/event-table.ts';

/** An event as a flat row. Dates are the first and the last day it may have happened; a number that nobody reported is absent. */
export interface EventRow {
	readonly id: string;
	readonly title: string;
	/** `YYYY-MM-DD`, UCDP `date_start` and `date_end`. */
	readonly date_start: string;
	readonly date_end: string;
	readonly date_precision: string;
	/** Whether the date is uncertain or approximate. */
	readonly date_in_doubt: boolean;
	readonly type: string;
	readonly status: string;
	readonly significance: number;
	/** ISO 3166-1 alpha-2. */
	readonly countries: readonly string[];
	readonly places: readonly string[];
	/** Degrees of the first place that has them. */
	readonly latitude?: number;
	readonly longitude?: number;
	readonly actors: readonly string[];
	readonly topics: readonly string[];
	/** People reported killed, attackers apart: GED `low`, `best`, `high`. */
	readonly killed_low?: number;
	readonly killed_best?: number;
	readonly killed_high?: number;
	readonly sources: number;
	readonly url: string;
}

/** Turns events of a table into rows, ids in place of names. */
export function toEventRows(
	table: EventTable,
	{
		positions,
		urlOf,
	}: { readonly positions: readonly number[]; readonly urlOf: (id: string) => string },
): EventRow[] {
	return positions.map((position): EventRow => {
		const id = table.ids[position] ?? '';
		const places = [...listAt(table.sites, position)].flatMap((at) => table.places[at] ?? []);
		const located = places.find(({ latitude }) => latitude !== undefined);
		const day = (days: number | undefined) => isoDay((days ?? 0) * millisecondsInDay);
		const doubt = tableFlags.uncertain | tableFlags.approximate;
		const killed = table.killedBest[position] ?? -1;
		return {
			id,
			title: table.titles[position] ?? '',
			date_start: day(table.start[position]),
			date_end: day((table.end[position] ?? 1) - 1),
			date_precision: tablePrecisions[table.precision[position] ?? 0] ?? 'day',
			date_in_doubt: ((table.flags[position] ?? 0) & doubt) !== 0,
			type: table.types[table.type[position] ?? 0]?.id ?? '',
			status: tableStatuses[table.status[position] ?? 0] ?? '',
			significance: table.significance[position] ?? 1,
			countries: [...new Set(places.flatMap(({ country }) => table.countries[country]?.id ?? []))],
			places: places.map((place) => place.id),
			...(located?.latitude === undefined || located.longitude === undefined
				? {}
				: { latitude: located.latitude, longitude: located.longitude }),
			actors: [...listAt(table.actorsOf, position)].flatMap((at) => table.actors[at]?.id ?? []),
			topics: [...listAt(table.topicsOf, position)].flatMap((at) => table.topics[at]?.id ?? []),
			...(killed < 0
				? {}
				: {
						killed_low: table.killedLow[position] ?? killed,
						killed_best: killed,
						killed_high: table.killedHigh[position] ?? killed,
					}),
			sources: table.sources[position] ?? 0,
			url: urlOf(id),
		};
	});
}

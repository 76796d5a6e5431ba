import { isoDay, monthOf, yearOf } from '../model/date.ts';
import type { Event } from '../model/timeline.ts';

/** What the index holds of an event to filter and sort by. */
export interface EventFields {
	readonly filters: readonly (readonly [string, string])[];
	readonly sorts: readonly (readonly [string, number])[];
}

/** What of an event is needed for them. */
export interface FilteredEvent extends Pick<Event, 'date' | 'status' | 'significance'> {
	readonly countries: readonly { readonly id: string }[];
	readonly type: { readonly id: string; readonly family: { readonly color: number } };
	readonly actors: readonly { readonly actor: { readonly id: string } }[];
}

/** Lists the values an event is filtered and sorted by; years and months are all those it touches. */
export function toEventFields(event: FilteredEvent): EventFields {
	const months = monthsTouched(event.date);
	const years = [...new Set(months.map((month) => month.slice(0, 4)))];
	const actors = [...new Set(event.actors.map(({ actor }) => actor.id))];
	return {
		filters: [
			...years.map((year) => ['year', year] as const),
			...months.map((month) => ['month', month] as const),
			...event.countries.map(({ id }) => ['country', id] as const),
			['kind', event.type.id],
			...actors.map((id) => ['actor', id] as const),
			['status', event.status],
			// Not to filter by: unlike its other data, the index does not search it.
			['color', String(event.type.family.color)],
		],
		sorts: [
			['date', Number(isoDay(event.date.start).replaceAll('-', ''))],
			['significance', event.significance],
		],
	};
}

function monthsTouched({ start, end }: Event['date']): string[] {
	const count = yearOf(end - 1) * 12 + monthOf(end - 1) - yearOf(start) * 12 - monthOf(start) + 1;
	return Array.from({ length: count }, (_, offset) => {
		const month = monthOf(start) - 1 + offset;
		return `${yearOf(start) + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
	});
}

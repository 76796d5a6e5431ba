import type { EventTable, ListColumn } from '../../model/event-table.ts';
import type { LaneKind, LaneMembers } from './chart-event.ts';

/** The most lanes that are named after countries or actors; all others share one. */
const mostNamed = 8;

/** Returns the function that sorts events into the lanes of a kind: regions and kinds as the registries order them, countries and actors by their number of events. */
export function groupLanes(
	table: EventTable,
	{ positions, otherLane }: { readonly positions: ArrayLike<number>; readonly otherLane: string },
): (kind: Exclude<LaneKind, 'beside'>) => readonly LaneMembers[] {
	const each = (value: (position: number) => number) => Int16Array.from(positions, value);
	const countryOf = (position: number) =>
		table.places[firstOf(table.sites, position)]?.country ?? -1;
	const names = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name);
	return (kind) => {
		switch (kind) {
			case 'region':
				return sort(
					each((position) => table.countries[countryOf(position)]?.region ?? 0),
					names(table.regions),
				);
			case 'country':
				return rank(each(countryOf), { names: names(table.countries), otherLane });
			case 'family':
				return sort(
					each((position) => table.types[table.type[position] ?? 0]?.family ?? 0),
					names(table.families),
				);
			case 'actor':
				return rank(
					each((position) => firstOf(table.actorsOf, position)),
					{ names: names(table.actors), otherLane },
				);
			case 'none':
				return sort(
					each(() => 0),
					[''],
				);
		}
	};
}

/** Puts each event into the lane of its value. */
function sort(values: Int16Array, names: readonly string[]): LaneMembers[] {
	const members = names.map((): number[] => []);
	values.forEach((value, event) => members[value]?.push(event));
	return names.map((name, order) => ({ name, events: members[order] ?? [] }));
}

/** Gives the most frequent values a lane each, the most frequent first, and puts the rest into the last. */
function rank(
	values: Int16Array,
	{ names, otherLane }: { readonly names: readonly string[]; readonly otherLane: string },
): LaneMembers[] {
	const counts = names.map(() => 0);
	for (const value of values) if (value >= 0) counts[value] = (counts[value] ?? 0) + 1;
	const ranked = counts
		.map((count, value) => ({ count, value }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count || a.value - b.value)
		.slice(0, mostNamed);
	const lanes = new Map(ranked.map(({ value }, lane) => [value, lane]));
	return sort(
		values.map((value) => lanes.get(value) ?? ranked.length),
		[...ranked.map(({ value }) => names[value] ?? ''), otherLane],
	);
}

function firstOf({ offsets, values }: ListColumn, position: number): number {
	const start = offsets[position] ?? 0;
	return start < (offsets[position + 1] ?? 0) ? (values[start] ?? -1) : -1;
}

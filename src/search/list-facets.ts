import type { Timeline } from '../model/timeline.ts';
import type { LocalisedName } from '../schema/registries.ts';
import type { Status } from '../schema/event.ts';
import { toEventFields } from './event-fields.ts';
import type { Facet } from './search-state.ts';

/** A choice of a facet; a status is named by the interface, a year by itself. */
export interface FacetChoice {
	readonly value: string;
	readonly name?: LocalisedName;
	/** How many events of the whole record it would leave. */
	readonly count: number;
}

/** Lists the choices of each facet for which there are events: actors by their number, others in their own order. */
export function listFacets(timeline: Timeline): Readonly<Record<Facet, readonly FacetChoice[]>> {
	const counts = countValues(timeline);
	const choices = (
		facet: Facet,
		entries: readonly { readonly id: string; readonly name?: LocalisedName }[],
	) =>
		entries.flatMap(({ id, name }): FacetChoice[] => {
			const count = counts.get(`${facet} ${id}`) ?? 0;
			return count === 0 ? [] : [{ value: id, count, ...(name === undefined ? {} : { name }) }];
		});
	const { site } = timeline;
	const years = Array.from({ length: site.lastYear - site.firstYear + 1 }, (_, index) => ({
		id: String(site.firstYear + index),
	}));
	return {
		year: choices('year', years),
		country: choices('country', timeline.countries),
		kind: choices('kind', timeline.types),
		actor: [...choices('actor', timeline.actors)].sort(
			(a, b) => b.count - a.count || (a.value < b.value ? -1 : 1),
		),
		status: choices(
			'status',
			statuses.map((id) => ({ id })),
		),
	};
}

/** From the surest to the least. */
const statuses: readonly Status[] = [
	'confirmed',
	'corroborated',
	'single-source',
	'contested',
	'retracted',
];

function countValues({ events }: Timeline): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const event of events) {
		for (const filter of toEventFields(event).filters) {
			const key = filter.join(' ');
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}

import type { Tenure } from '../model/list-successions.ts';
import type { Event } from '../model/timeline.ts';

/** Lists the events that tell of a tenure, and counts the works on which what they say of it rests, each once. */
export function worksOf({ begins, ends, refuted }: Tenure): {
	readonly events: readonly Event[];
	readonly sources: number;
} {
	const said = [...begins, ...ends, ...refuted];
	const works = said.flatMap(({ event, account }) =>
		event.sources
			.filter(({ id }) => account.sources.includes(id))
			.map(({ id, url, locator }) => url ?? locator ?? `${event.id} ${id}`),
	);
	return {
		events: [...new Set(said.map(({ event }) => event))].sort(
			(a, b) => a.date.start - b.date.start,
		),
		sources: new Set(works).size,
	};
}

import type { Event, Family, Timeline } from '../model/timeline.ts';
import { measure, type Measure } from './measure.ts';

/** What a record should hold beyond attacks and single figures. */
export type HoldingId = 'notAttacks' | 'differingTolls' | 'controlChanges';

/** The families none of whose types is violent: their events count as no attacks. */
export function peacefulFamilies({
	families,
	types,
}: Pick<Timeline, 'families' | 'types'>): Family[] {
	return families.filter(
		({ id }) => !types.some(({ family, violent }) => violent && family.id === id),
	);
}

/** Measures the variety of the record: events that are not attacks, whose tolls differ, that change control. */
export function measureHoldings(
	timeline: Pick<Timeline, 'events' | 'families' | 'types'>,
): Measure<HoldingId>[] {
	const { events } = timeline;
	const peaceful = new Set(peacefulFamilies(timeline).map(({ id }) => id));
	const name = ({ id }: Event) => id;
	return [
		measure(events, { id: 'notAttacks', name, when: ({ type }) => peaceful.has(type.family.id) }),
		measure(events, { id: 'differingTolls', name, when: hasDifferingTolls }),
		measure(events, { id: 'controlChanges', name, when: ({ control }) => control.length > 0 }),
	];
}

function hasDifferingTolls({ sources }: Event): boolean {
	const killed = sources.flatMap(({ reports }) =>
		reports.filter((report) => report.measure === 'killed'),
	);
	return new Set(killed.map(({ low, high }) => `${low ?? ''}–${high ?? ''}`)).size > 1;
}

import { tollMeasures, type TollMeasure } from '../../model/toll.ts';
import type { Field } from '../data-table.ts';
import type { PublishedEvent } from './published-event.ts';

const measured: Readonly<Record<TollMeasure, string>> = {
	killed: 'People killed, attackers apart',
	injured: 'People injured, attackers apart',
	attackers_killed: 'Attackers killed',
	captured: 'People captured',
	displaced: 'People displaced',
};

/** The columns of the estimates: four for each measure. */
export const tollFields: readonly Field<PublishedEvent>[] = tollMeasures.flatMap(fieldsOf);

function fieldsOf(measure: TollMeasure): readonly Field<PublishedEvent>[] {
	const what = measured[measure];
	const bound = (key: 'low' | 'best' | 'high', means: string): Field<PublishedEvent> => ({
		name: `${measure}_${key}`,
		type: 'integer',
		means,
		constraints: { minimum: 0 },
		of: ({ event }) => event.toll[measure]?.[key],
	});
	return [
		bound(
			'low',
			`${what}: the least that a source reports. Empty is not reported, which is not zero.`,
		),
		bound('best', `${what}: what the latest source reports, or the stated best estimate.`),
		bound('high', `${what}: the most that a source reports.`),
		{
			name: `${measure}_is_minimum`,
			type: 'boolean',
			means: `Whether the best figure was given as “at least”.`,
			of: ({ event }) => event.toll[measure]?.isMinimum,
		},
	];
}

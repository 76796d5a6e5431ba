import { millisecondsInDay } from '../../model/date.ts';
import type { ControlChart } from '../control/prepare-chart.ts';

/**
 * Chooses the day that a map shows until a reader chooses one: the first on which the most places were held between a
 * recorded taking and the next recorded change; where none is counted, the first on which all rows have begun.
 */
export function chooseMapDay({ groups, counted, period }: ControlChart): {
	readonly day: number;
	readonly isPeak: boolean;
} {
	const steps = counted?.steps ?? [];
	const most = Math.max(0, ...steps.map(({ certain }) => certain));
	const peak = most > 0 ? steps.find(({ certain }) => certain === most) : undefined;
	if (peak) return { day: peak.from, isPeak: true };
	const begun = groups.flatMap(({ rows }) => rows.map(({ stretches }) => stretches[0]?.start ?? 0));
	return {
		day: Math.min(Math.max(period.start, ...begun), period.end - millisecondsInDay),
		isPeak: false,
	};
}

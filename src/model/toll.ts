import { max, min } from 'd3-array';
import type { EventData } from '../schema/event.ts';
import type { FigureData, ReportData, SourceData } from '../schema/source.ts';
import { parseEdtf } from '../schema/edtf.ts';

/** Numbers of people that an event's sources report. */
export const tollMeasures = [
	'killed',
	'injured',
	'attackers_killed',
	'captured',
	'displaced',
] as const;
export type TollMeasure = (typeof tollMeasures)[number];

/** The range of what named sources said; never an average. */
export interface TollRange {
	readonly low: number;
	readonly best: number;
	readonly high: number;
	/** Whether the latest figure was given as a minimum (“at least”). */
	readonly isMinimum: boolean;
}

/** The figures of one source for one measure. */
export interface TollReport {
	readonly source: string;
	readonly measure: TollMeasure;
	readonly low?: number;
	readonly high?: number;
	readonly saidBy?: string;
	/** EDTF: the day the figure holds for. */
	readonly asOf: string;
}

/** Ranges by measure; a measure that nobody reported is absent, which is not zero. */
export type Toll = Readonly<Partial<Record<TollMeasure, TollRange>>>;

/** Lists every figure that the sources report, in the order of the sources. */
export function listReports(sources: readonly SourceData[]): TollReport[] {
	return sources.flatMap((source) =>
		asList(source.reports).flatMap((report) =>
			tollMeasures.flatMap((measure): TollReport[] => {
				const figure = report[measure];
				if (figure === undefined) return [];
				const saidBy = report.said_by;
				return [
					{
						source: source.id,
						measure,
						...toBounds(figure),
						...(saidBy === undefined ? {} : { saidBy }),
						asOf: report.as_of ?? source.published,
					},
				];
			}),
		),
	);
}

function asList(reports: SourceData['reports']): readonly ReportData[] {
	if (reports === undefined) return [];
	return Array.isArray(reports) ? reports : [reports];
}

function toBounds(figure: FigureData): { low?: number; high?: number } {
	if (typeof figure === 'number') return { low: figure, high: figure };
	return {
		...(figure.low === undefined ? {} : { low: figure.low }),
		...(figure.high === undefined ? {} : { high: figure.high }),
	};
}

/**
 * Derives the toll: stated casualties where the author gives them; otherwise low and high are the
 * least and the most that any source reports, and best is what the latest one says (of a latest
 * range its lower end, so that nothing is claimed that it does not say).
 */
export function deriveToll({
	casualties,
	sources,
}: Pick<EventData, 'casualties' | 'sources'>): Toll {
	const reports = listReports(sources);
	const toll: Partial<Record<TollMeasure, TollRange>> = {};
	for (const measure of tollMeasures) {
		const stated =
			measure === 'captured' || measure === 'displaced' ? undefined : casualties?.[measure];
		const range = stated
			? { ...stated, isMinimum: false }
			: rangeOf(reports.filter((report) => report.measure === measure));
		if (range) toll[measure] = range;
	}
	return toll;
}

function rangeOf(reports: readonly TollReport[]): TollRange | undefined {
	const latest = latestOf(reports);
	const low = min(reports, lowest);
	const high = max(reports, highest);
	if (!latest || low === undefined || high === undefined) return undefined;
	return { low, best: lowest(latest) ?? low, high, isMinimum: latest.high === undefined };
}

/** The least that a report says. */
export function lowest({ low, high }: TollReport): number | undefined {
	return low ?? high;
}

/** The most that a report says. */
export function highest({ low, high }: TollReport): number | undefined {
	return high ?? low;
}

/** The report whose figure holds for the latest day; of several on one day, the first. */
export function latestOf(reports: readonly TollReport[]): TollReport | undefined {
	return reports.reduce<TollReport | undefined>(
		(latest, report) => (latest && startOf(latest.asOf) >= startOf(report.asOf) ? latest : report),
		undefined,
	);
}

function startOf(edtf: string): number {
	return parseEdtf(edtf)?.start ?? 0;
}

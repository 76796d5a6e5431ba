import { max, min } from 'd3-array';
import { highest, latestOf, lowest, type TollReport } from './toll.ts';

/** How far the figures that sources give for one measure lie apart. */
export interface ReportSpread {
	/** How many sources give a figure; one may give several. */
	readonly sources: number;
	readonly low: number;
	readonly high: number;
	readonly latest: TollReport;
}

/** Says how far reports of one measure lie apart; nothing where fewer than two differ. */
export function spreadOf(reports: readonly TollReport[]): ReportSpread | undefined {
	const low = min(reports, lowest);
	const high = max(reports, highest);
	const latest = latestOf(reports);
	if (reports.length < 2 || !latest || low === undefined || high === undefined || low === high) {
		return undefined;
	}
	return { sources: new Set(reports.map(({ source }) => source)).size, low, high, latest };
}

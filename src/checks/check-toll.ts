import { listReports } from '../model/toll.ts';
import type { EventCheck, ContentProblem } from './check.ts';

const measures = ['killed', 'injured', 'attackers_killed'] as const;

/** Checks that ranges run upwards and that a stated best figure is one that the sources bear out. */
export const checkToll: EventCheck = ({ data }) => [
	...checkReports(data.sources),
	...measures.flatMap((measure): ContentProblem[] => {
		const range = data.casualties?.[measure];
		if (!range) return [];
		const path = ['casualties', measure];
		const { low, best, high } = range;
		if (!(low <= best && best <= high)) {
			return [
				{
					rule: 'toll-order',
					reason: `Expected low ≤ best ≤ high, found ${low}, ${best}, ${high}`,
					mend: 'put the figures in order',
					path,
				},
			];
		}
		const reports = listReports(data.sources).filter((report) => report.measure === measure);
		const lows = reports.flatMap((report) => report.low ?? report.high ?? []);
		const highs = reports.flatMap(
			(report) => report.high ?? (report.low === undefined ? [] : Infinity),
		);
		const borneOut = reports.length > 0 && Math.min(...lows) <= best && best <= Math.max(...highs);
		if (borneOut || data.casualties?.note !== undefined) return [];
		const found =
			reports.length === 0
				? 'no report of it'
				: `reports from ${Math.min(...lows)} to ${Math.max(...highs)}`;
		return [
			{
				rule: 'toll-reported',
				reason: `Expected a best figure that the sources report, found ${best} and ${found}`,
				mend: 'fill in `reports` of the sources, or explain it in `note:` under `casualties:`',
				path: [...path, 'best'],
			},
		];
	}),
];

function checkReports(sources: Parameters<typeof listReports>[0]): ContentProblem[] {
	return sources.flatMap((source, index) =>
		listReports([source]).flatMap(({ low, high, measure }): ContentProblem[] =>
			low !== undefined && high !== undefined && low > high
				? [
						{
							rule: 'toll-order',
							reason: `Expected low ≤ high in \`${measure}\`, found ${low} and ${high}`,
							mend: 'put the figures in order',
							path: ['sources', index, 'reports'],
						},
					]
				: [],
		),
	);
}

import { localise } from '../i18n/language.ts';
import { siteWords } from '../i18n/site-words.ts';
import type { RecordReport } from './build-report.ts';
import type { Count } from './count-by.ts';
import { formatTable, type TextTable } from './format-table.ts';
import type { Measure } from './measure.ts';

const words = siteWords('en');

/** Formats a report as tables of text, in English. */
export function formatReport(report: RecordReport): string {
	const { added } = report;
	const tables: readonly TextTable[] = [
		{
			title: words.healthHeading,
			rows: [
				['Events', report.events],
				['Chapters', report.chapters],
				[words.worksCited, report.works],
				['Publishers', report.publishers],
				...(added ? [['Added', `${added.oldest} to ${added.newest}`]] : []),
			],
		},
		{ title: words.byYear, rows: report.byYear.map(toRow) },
		{
			title: words.byStatus,
			rows: report.byStatus.map(({ id, count }) => [words.statuses[id], count]),
		},
		{ title: 'Events by country', rows: report.byCountry.map(toRow) },
		{ title: 'Events by type', rows: report.byType.map(toRow) },
		{
			title: `${words.byKind}: publishers, works`,
			rows: report.byPublisherKind.map(({ id, publishers, works }) => [
				words.publisherKinds[id],
				publishers,
				works,
			]),
		},
		{ title: 'Publishers with the most works', rows: report.topPublishers.map(toRow) },
		{
			title: `${words.holdingsHeading} (no attacks: ${report.peacefulFamilies.join(', ')})`,
			rows: report.holdings.map((entry) => [words.holdings[entry.id], ...figuresOf(entry)]),
		},
		{
			title: words.gapsHeading,
			rows: report.gaps.map((entry) => [words.gaps[entry.id], ...figuresOf(entry)]),
		},
	];
	return tables.map(formatTable).join('\n\n');
}

function toRow({ id, name, count }: Count): [string, number] {
	return [name ? localise(name, 'en').text : id, count];
}

function figuresOf({ count, of }: Pick<Measure<string>, 'count' | 'of'>): [string, string] {
	return [`${count} of ${of}`, of === 0 ? '' : `${Math.round((100 * count) / of)} %`];
}

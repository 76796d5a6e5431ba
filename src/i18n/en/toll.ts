import { formatNumber } from '../format-number.ts';

const eventsOf = (count: number) => (count === 1 ? '1 event' : `${formatNumber(count)} events`);

interface Sum {
	readonly low: number;
	readonly best: number;
	readonly high: number;
}

/** Words of the page on reported deaths and injuries. */
export const toll = {
	title: 'Reported deaths and injuries',
	lead: 'What sources reported of the dead and the injured, in the events recorded here. It is not a complete toll.',
	description:
		'Deaths and injuries reported in the recorded events, by month, country and kind, always as a range of what sources said, with what is not counted and why.',
	measures: { killed: 'Deaths', injured: 'Injuries' },
	sum: {
		killed: ({ events, low, best, high }: Sum & { readonly events: number }) =>
			`For ${eventsOf(events)} sources report how many people were killed. Their best figures add up to ${formatNumber(best)}, the lowest to ${formatNumber(low)}, the highest to ${formatNumber(high)}.`,
		injured: ({ events, low, best, high }: Sum & { readonly events: number }) =>
			`For ${eventsOf(events)} they report how many were injured: ${formatNumber(best)} by the best figures, ${formatNumber(low)} by the lowest, ${formatNumber(high)} by the highest.`,
	},
	note: 'These sums say as much about what is recorded here as about what happened. Most events of these years are not recorded here, and most of those who were killed are in no list. Attackers are not among the figures.',
	range: ({ low, best, high }: Sum) =>
		low === high
			? formatNumber(best)
			: `${formatNumber(best)} (${formatNumber(low)}–${formatNumber(high)})`,
	column: ({
		what,
		range,
		events,
	}: {
		readonly what: string;
		readonly range: string;
		readonly events: number;
	}) => `${what}: ${range}, ${eventsOf(events)}`,
	byMonth: { killed: 'Reported deaths by month', injured: 'Reported injuries by month' },
	spanning: 'Not in the columns, since it lasted over more than one month or year:',
	legend: {
		low: 'up to the sum of the lowest figures',
		high: 'up to the sum of the highest',
		best: 'the sum of the best figures',
	},
	byCountry: 'Reported deaths by country and year',
	byCountryNote:
		'The countries with the most reported deaths, each on a scale of its own. The table has all.',
	countryTable: 'All countries as a table',
	severalCountries: 'Several countries',
	byType: 'By kind of event',
	byTarget: 'By kind of target',
	byTargetNote:
		'Whom the sources say that an event hit or was aimed at. It does not say who died: the figures are of all who were killed or injured in these events, whoever they were.',
	communities: 'Civilians and communities',
	severalTargets: 'Several kinds',
	noTarget: 'No target named',
	table: {
		month: 'Month',
		country: 'Country',
		kind: 'Kind',
		target: 'Target',
		events: 'Events',
		low: 'Lowest',
		best: 'Best',
		high: 'Highest',
		asTable: 'The same as a table',
	},
	head: { killed: 'Deaths', injured: 'Injuries' },
	most: 'The events with the most reported deaths',
	mostNote:
		'In the order of the best figure. The figures rest on different kinds of sources, some on counts and some on estimates; the page of each event says whose they are. An order of numbers is no order of suffering.',
	missing: {
		heading: 'What is not counted, and why',
		silent: ({ silent, all }: { readonly silent: number; readonly all: number }) =>
			`${formatNumber(silent)} of ${eventsOf(all)} have no figure of deaths: because nobody was reported killed, or because no source gives a number. No figure is not the same as none.`,
		attackers: ({ events }: { readonly events: number }) =>
			`Attackers who were killed are reported apart, for ${eventsOf(events)}, and are left out here.`,
		within: ({ count }: { readonly count: number }) =>
			`The figure of a larger event, such as a battle or a siege, is taken to include those of its parts, whatever it says of them, so that nobody is counted twice. ${eventsOf(count)} are left out of the sum of deaths for that reason:`,
		withinItem: ({ range, whole }: { readonly range: string; readonly whole: string }) =>
			`${range}, within “${whole}”`,
		best: 'The best figure of an event is the one its author states, or else what the latest source says. Figures given as “at least” count as that number.',
		targets:
			'The record does not sort the dead by who they were: few sources tell fighters and civilians apart in the same way.',
		unknown: 'Retracted events are left out. Contested events are counted with their range.',
	},
	downloads: {
		heading: 'Downloads',
		charts: 'Download the charts',
		months: 'The sums of each month',
		events: 'The figures of each event',
	},
};

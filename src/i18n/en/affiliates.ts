import { formatNumber } from '../format-number.ts';

const eventsOf = (count: number) => (count === 1 ? '1 event' : `${formatNumber(count)} events`);
const affiliatesOf = (count: number) => (count === 1 ? '1 affiliate' : `${count} affiliates`);

/** Words of the page on affiliates and their lanes. */
export const affiliates = {
	title: 'Affiliates',
	lead: 'Each affiliate from its pledge on, with its events by quarter, in the events recorded here.',
	description:
		'A lane for each province or affiliate, from its recorded pledge on: how many of the events recorded here name it in each quarter, with the events, a table and downloads.',
	headline: ({ lanes, events }: { readonly lanes: number; readonly events: number }) =>
		`The events recorded here tell of ${affiliatesOf(lanes)}. ${eventsOf(events)} name at least one of them while it was one.`,
	notes: [
		'A lane begins with the first pledge or announcement that is recorded or, where none is, with the first event that names the affiliate. It stays open to the end of the record unless an event says that the affiliation ended. Events before and after are left out.',
		'An event counts in the lane of every affiliate that it names, in whatever role. The blocks say as much about what is recorded here as about what happened: a quarter without a block is not a quiet quarter. An event that lasted over several quarters, or whose day is not known, is spread over the days on which it may have happened, so that the blocks of a lane add up to its events.',
	],
	empty: 'No event that names an affiliate is recorded here yet.',
	groupHeading: (name: string) => `Affiliates of: ${name}`,
	affiliateOf: 'Affiliate of',
	formerAffiliateOf: 'Until a recorded break affiliate of',
	laneLink: 'its lane',
	affiliate: 'Affiliate',
	quarter: ({ year, number }: { readonly year: number; readonly number: number }) =>
		`Q${number} ${year}`,
	pledge: (date: string) => `pledged or announced ${date}`,
	noPledge: (date: string) => `no pledge recorded; from ${date}`,
	ended: (date: string) => `until ${date}`,
	events: eventsOf,
	/** Describes a bar or the row of a table. */
	quarterOf: ({
		name,
		quarter,
		events,
		spread,
	}: {
		readonly name: string;
		readonly quarter: string;
		readonly events: number;
		readonly spread: number;
	}) =>
		`${name}, ${quarter}: ${eventsOf(events)}${spread === 0 ? '' : events === spread ? ', in part or perhaps' : `, ${spread} of them in part or perhaps`}`,
	mark: ({ title, date }: { readonly title: string; readonly date: string }) => `${date}: ${title}`,
	legend: {
		block: 'A block is an event, a lower one a part of an event:',
		acting: 'blamed on the affiliate or claimed by it',
		other: 'other events that name it',
		pledge: 'pledge, announcement or the like',
		significant: 'event known worldwide',
		line: 'from the beginning to the last recorded event; dotted: no later event is recorded',
		soft: 'Fading in: no pledge is recorded.',
		ended: 'the affiliation ended',
	},
	self: (name: string) => `Link to the lane of ${name}`,
	table: {
		summary: 'The same as a table',
		caption: 'Every lane, in the order of the chart',
		begins: 'Begins',
		beginsWith: 'With',
		ends: 'Ends',
		open: 'open',
		events: 'Events',
		acting: 'Blamed on it or claimed by it',
		other: 'Others',
		last: 'Last recorded event',
		pledge: 'Pledge or announcement',
		noPledge: 'First event; no pledge is recorded',
	},
	byQuarter: {
		heading: 'The events of each lane',
		lead: 'Quarter by quarter, with every event. Where an event is spread over quarters it is listed in each, and its share is what counts.',
		summary: ({ name, events }: { readonly name: string; readonly events: number }) =>
			`${name}: ${eventsOf(events)}`,
		quarter: 'Quarter',
		count: 'Events',
		titles: 'Which',
		explore: 'All of them in the explorer',
		toLane: 'Back to the lane',
	},
	downloads: {
		heading: 'Downloads',
		chart: 'Download the chart',
		lanes: 'The lanes',
		quarters: 'The counts by quarter',
		note: 'The counts are in events: one that is spread over several quarters counts in each by its share, to a hundredth.',
	},
};

import { formatNumber } from '../format-number.ts';

/** How many events there are of a campaign, and how many are related to them. */
interface CampaignCounts {
	readonly events: number;
	readonly related: number;
}

const eventsOf = (count: number) => (count === 1 ? '1 event' : `${formatNumber(count)} events`);

/** Words of the pages of campaigns. */
export const campaigns = {
	title: 'Campaigns and other larger events',
	lead: 'Each larger event recorded here with the events that are part of it and those related to them, drawn in time.',
	description:
		'Larger recorded events, with the events that are part of them and those related to them: a drawing in time, a list and the data of each.',
	note: (fewest: number) =>
		`What is listed: an event that at least one other recorded event names as the larger one it is part of, directly or through another. It has a page of its own here where it, its parts and the events related to them are at least ${fewest} in number. The pages show the events recorded here, which are not all that happened.`,
	killedNote:
		'Reported killed: what the record has for the larger event itself; the figures of its parts are not added. Who is counted, and who says so, stands on the page of each event.',
	table: {
		caption: 'Larger events in the order of time',
		campaign: 'Larger event',
		period: 'First to last event',
		events: 'Events',
		related: 'Related events',
		none: 'no figure recorded',
	},

	pageTitle: (title: string) => `Events of “${title}”`,
	/** Of a campaign, with its first and last day in words. */
	counts: ({ events, related, period }: CampaignCounts & { readonly period: string }) =>
		related === 0
			? `Of this, ${eventsOf(events)} are recorded here: ${period}.`
			: `Of this, ${eventsOf(events)} are recorded here: ${period}. ${formatNumber(related)} more ${related === 1 ? 'is' : 'are'} related to them.`,
	ownPage: 'The page of the larger event, with its sources',
	drawing: 'The events in time',
	drawingLabel: (title: string) => `Events of “${title}” in time, each mark a link to its page`,
	reading:
		'One row for each event; time runs from left to right. A solid line joins a larger event and its parts, a dashed line joins related events. What came before and after stands in its order, not to scale, with its date.',
	headings: {
		before: 'Began before',
		meanwhile: 'At the same time',
		after: 'Afterwards',
	},
	legend: {
		color: 'Colour shows the kind of event:',
		dates: 'A dot is a day; a bar is a longer time.',
		soft: 'Soft edges: the date is only known to the month or year, or is approximate or uncertain.',
		open: 'A bar that fades at its end: not over.',
		linked: 'Hollow: related, but no part of it.',
		part: 'part of',
		related: 'related',
	},
	list: {
		heading: 'The same in words',
		campaign: 'The larger event and its parts',
		before: 'Related, begun before it',
		meanwhile: 'Related, at the same time',
		after: 'Related, afterwards',
		partOf: 'Part of',
		relatedTo: 'Related to',
	},
	downloads: {
		heading: 'Downloads',
		drawing: 'Download the drawing',
		events: 'The events',
		links: 'The links',
		note: 'The links have one row for each: “part_of” leads from a part to the larger event, “related” from the earlier event to the later one.',
	},
	/** On the page of an event. */
	fromEvent: 'All of it in one drawing, with related events',
};

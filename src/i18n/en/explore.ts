const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const events = (count: number) => `${number(count)} ${count === 1 ? 'event' : 'events'}`;

/** Words of the explorer, also used in the browser. */
export const explore = {
	title: 'Explore',
	description:
		'Timeline, map and list of all events under one filter: by time, kind, country, actor, topic, certainty, significance and reported deaths.',
	lead: 'Timeline, map and list show the same events. Choose what they show; the address of the page keeps the choice.',
	filters: 'Filters',
	facets: {
		type: 'Kind',
		country: 'Country',
		actor: 'Actor',
		topic: 'Topic',
		status: 'Certainty',
	},
	statuses: {
		confirmed: 'Confirmed',
		corroborated: 'Corroborated',
		'single-source': 'Single source',
		contested: 'Contested',
		retracted: 'Retracted',
	},
	text: 'Words',
	textHint: 'in titles and names',
	significance: 'Significance',
	significances: [
		'All events',
		'Local and above',
		'National and above',
		'Known worldwide and above',
		'Changed the course',
	],
	killed: 'Reported killed',
	atLeast: 'At least',
	atMost: 'At most',
	certain: 'Only what certainly falls into the time shown',
	more: 'Show all',
	fewer: 'Show fewer',
	all: (count: number) => `All ${number(count)}`,
	shown: ({
		shown,
		total,
		possible,
	}: {
		readonly shown: number;
		readonly total: number;
		readonly possible: number;
	}) =>
		`${number(shown)} of ${events(total)}${possible === 0 ? '' : `, ${number(possible)} of them only possibly in this time`}`,
	chosen: 'Filters in use',
	remove: (what: string) => `Remove: ${what}`,
	clear: 'Clear all filters',
	quoted: (text: string) => `“${text}”`,
	significanceChip: (least: number) => `Significance ${least} and above`,
	killedChip: ({
		from,
		to,
	}: {
		readonly from: number | undefined;
		readonly to: number | undefined;
	}) =>
		to === undefined
			? `${number(from ?? 0)} or more killed`
			: `${number(from ?? 0)}–${number(to)} killed`,
	certainChip: 'Certain dates only',
	extentChip: 'Only what is on the map',
	timeChip: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} to ${to}`,
	actions: 'Take along',
	copy: 'Copy link',
	copied: 'Link copied',
	print: 'Print',
	download: (form: string) => `Download ${form}`,
	none: 'No event has all of these. Take away a filter.',
	timeline: 'Timeline',
	list: 'List',
	listCaption: 'The events shown, one a row',
	sortBy: (column: string) => `Sort by ${column}`,
	byYear: 'Events by year',
	failed:
		'The explorer could not be loaded. Check the connection and try again; the lists of years, places, countries, kinds, actors and topics work without it.',
};

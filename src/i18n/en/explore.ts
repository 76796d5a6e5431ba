const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const events = (count: number) => `${number(count)} ${count === 1 ? 'event' : 'events'}`;

/** Words of the explorer, also used in the browser. */
export const explore = {
	title: 'Explore',
	description:
		'Timeline, map and list of all events under one filter: by time, kind, country, actor, topic, certainty, significance and reported deaths.',
	lead: 'Timeline, map and list show the same events. Choose what they show; the address of the page keeps the choice.',
	withoutScripts:
		'Without scripts this page shows all events and cannot follow the choices in an address. The links lead to lists by kind, country, actor, topic and year.',
	filters: 'Filters',
	skipFilters: 'Skip the filters',
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
	anyKilled: 'Any, or no number recorded',
	killedRange: ({ from, to }: { readonly from: number; readonly to?: number }) =>
		to === undefined ? `${number(from)} or more` : to === 0 ? 'Nobody' : `${from}–${to}`,
	otherKilled: 'Other bounds',
	killedContrary:
		'Nothing is left: “at least” is more than “at most”. Make one of them fit the other.',
	atLeast: 'At least',
	atMost: 'At most',
	lasting: 'Only what lasted longer than a day',
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
			: to === 0 && !from
				? 'Nobody killed'
				: `${number(from ?? 0)}–${number(to)} killed`,
	lastingChip: 'Longer than a day',
	certainChip: 'Certain dates only',
	extentChip: 'Only what is on the map',
	actions: 'Take along',
	copy: 'Copy link',
	copied: 'Link copied',
	copyFailed: 'Copy it from the address bar',
	print: 'Print',
	download: (form: string) => `Download ${form}`,
	none: 'No event has all of these. Take away a filter.',
	nothingToSave: 'No events to save',
	timeline: 'Timeline',
	list: 'List',
	listCaption:
		'The events shown, one a row. The browser finds words only in rows near the screen; the field “Words” looks into all.',
	sortBy: (column: string) => `Sort by ${column}`,
	beside: 'Side by side',
	besideHint:
		'Set two to four selections in rows of their own, on one axis, and read them in one table. The filters on this page hold for all of them.',
	besideBy: 'By',
	besideValue: 'Show',
	besideAdd: 'Add a row',
	besideKeep: 'Make the filters in use a row',
	groups: 'Groups',
	separator: ', ',
	lane: (name: string) => `Row: ${name}`,
	rows: (names: readonly string[]) => `side by side: ${names.join('; ')}`,
	lanesCaption:
		'The same events side by side; each stands in the row of its first day. In every cell the most significant are named.',
	time: 'Time',
	together: 'Together',
	andMore: (count: number) => `and ${number(count)} more`,
	playThrough: 'Through time',
	playBy: 'Through time by',
	playUnits: { month: 'month', quarter: 'quarter', year: 'year' },
	play: 'Play',
	pause: 'Pause',
	playBack: 'Back',
	playOn: 'On',
	embed: 'Embed',
	embedHint:
		'Paste this into a page of yours. It shows the timeline as it is now and needs nothing else.',
	embedCode: 'Markup for your page',
	embedCopy: 'Copy markup',
	embedCopied: 'Markup copied',
	embedCopyFailed: 'Selected: copy it by hand',
	embedName: (name: string) => `Timeline of the record${name === '' ? '' : `: ${name}`}`,
	embedTitle: 'Timeline in a frame',
	embedDescription: 'The timeline under a filter, made to be shown in other pages.',
	embedFailed: 'The events could not be loaded. The link below leads to the whole record.',
	embedWithoutScripts:
		'Without scripts this frame shows all events and cannot follow the choices in its address.',
	embedLists: 'Lists by kind, country, actor, topic and year',
	openExplorer: 'Open in the explorer: all filters, map and list',
	named: ({ name, shown }: { readonly name: string; readonly shown: string }) =>
		`${name}: ${shown}`,
	unread: (parts: readonly string[]) =>
		`${parts.length === 1 ? 'This part of the address could not be read and was' : 'These parts of the address could not be read and were'} left out: ${parts.join(', ')}`,
	chosenOutside: (title: string) => `The chosen event, ${title}, is outside what is shown.`,
	showChosen: 'Show it',
	byYear: 'Events by year',
	failed:
		'The explorer could not be loaded. Check the connection and try again; the lists of years, places, countries, kinds, actors and topics work without it.',
};

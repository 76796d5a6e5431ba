const events = (count: number) =>
	`${String(count).replace(/\B(?=(\d{3})+$)/g, ',')} ${count === 1 ? 'event' : 'events'}`;

/** Words of the search, also used in the browser. */
export const search = {
	title: 'Search',
	description:
		'Search the whole record by word, name, date, country, kind of event, actor and certainty.',
	lead: 'Names are found in any spelling, in Latin or Arabic letters. Put words in quotation marks to find them exactly so.',
	field: 'Search the events',
	placeholder: 'Place, name, word, year',
	submit: 'Search',
	close: 'Close',
	list: 'Events found',
	all: 'All results and filters',
	things: 'Places, countries, actors',
	thingKinds: { place: 'Place', country: 'Country', actor: 'Actor' },
	keys: 'Up and Down choose, Enter opens, Esc closes. The search opens with Ctrl K or ⌘ K',
	slash: 'and with /',
	start: 'Type a name, a place, a word or a year.',
	loading: 'Searching …',
	found: (count: number) => `${events(count)} found`,
	shown: ({ shown, total }: { readonly shown: number; readonly total: number }) =>
		shown < total ? `The first ${shown} of ${events(total)}` : events(total),
	none: (text: string) =>
		text === '' ? 'No event has all of these.' : `No event found for “${text}”.`,
	noneHelp: 'Try another spelling or fewer words.',
	noneFiltered: 'Fewer filters would leave more.',
	failed: 'The search could not be loaded.',
	failedHelp:
		'Check the connection and try again. The lists of places, countries, actors, kinds and topics work without it.',
	retry: 'Try again',
	noScript:
		'Searching needs JavaScript, which is switched off. Everything can also be reached from these lists:',
	browse: 'Or look through the lists:',
	filters: 'Filters',
	showFilters: 'Show filters',
	facets: { year: 'Year', country: 'Country', kind: 'Kind', actor: 'Actor', status: 'Certainty' },
	moreOf: {
		year: 'More years',
		country: 'More countries',
		kind: 'More kinds',
		actor: 'More actors',
		status: 'More',
	},
	fewerOf: {
		year: 'Fewer years',
		country: 'Fewer countries',
		kind: 'Fewer kinds',
		actor: 'Fewer actors',
		status: 'Fewer',
	},
	window: 'Period',
	from: 'From',
	to: 'To',
	monthHint: 'Year and month: 2014-06',
	badMonth: 'Write year and month like this: 2014-06',
	badOrder: 'The last month is before the first.',
	sort: 'Order',
	sorts: { relevance: 'Best match', 'date-asc': 'Oldest first', 'date-desc': 'Newest first' },
	chosen: 'Filters in use',
	remove: (what: string) => `Remove: ${what}`,
	clear: 'Clear all filters',
	fromMonth: (month: string) => `From ${month}`,
	toMonth: (month: string) => `To ${month}`,
	more: 'Show more',
	everything: (count: number) => (count === 1 ? 'The one event' : `All ${events(count)}`),
};

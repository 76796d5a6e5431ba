const number = (count: number) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const plural = (count: number, [one, many]: readonly [string, string]) =>
	`${number(count)} ${count === 1 ? one : many}`;

/** What a mark stands for, in words. */
export interface MarkWords {
	readonly date: string;
	readonly place: string;
	readonly title: string;
	readonly status: string;
	readonly toll: string;
}

/** Words of the timeline chart that the browser needs to draw it again. */
export const chart = {
	status: {
		confirmed: 'confirmed',
		corroborated: 'corroborated',
		'single-source': 'single source',
		contested: 'contested',
		retracted: 'retracted',
	},
	atLeast: (count: string) => `at least ${count}`,
	noNumberCell: 'no number recorded',
	markName: ({ date, place, title, status, toll }: MarkWords) =>
		[`${date}${place === '' ? '' : `, ${place}`}: ${title}`, status, toll]
			.filter((part) => part !== '')
			.join(', '),
	killed: (range: string) => `${range} people reported killed`,
	killedOne: '1 person reported killed',
	noneKilled: 'no deaths reported',
	noNumber: 'no number of deaths recorded',
	sources: (count: number) => plural(count, ['source', 'sources']),
	events: (count: number) => plural(count, ['event', 'events']),
	density: { month: 'Events a month', week: 'Events a week', day: 'Events a day' },
	columnsOf: ({
		count,
		unit,
	}: {
		readonly count: number;
		readonly unit: 'month' | 'week' | 'day';
	}) => `${plural(count, ['event', 'events'])} a ${unit}`,
	inView: ({ shown, total }: { readonly shown: number; readonly total: number }) =>
		`${number(shown)} of ${plural(total, ['event', 'events'])} in view`,
	problem: {
		from: 'The first day is not a date. Write it as year, month, day: 2014-06-10.',
		to: 'The last day is not a date. Write it as year, month, day: 2015-01-31.',
		order: 'The last day is before the first.',
		outside: ({ from, to }: { readonly from: string; readonly to: string }) =>
			`These days are outside the timeline, which runs from ${from} to ${to}.`,
	},
	nothingInView: 'No events in this stretch of time.',
	/** The list of the events of a group. */
	group: {
		close: 'Close the list',
		nearer: 'Come nearer',
		more: (count: number) => `and ${plural(count, ['event', 'events'])} more: come nearer`,
	},
	separator: ', ',
	otherLane: 'All others',
	allOfYear: (year: string) => `All events of ${year}`,
	/** The sentence that says what the chart shows. */
	headline: ({ count, period, peak, top, rows }: HeadlineFigures) => {
		const most = [
			...(peak ? [`the year with the most is ${peak.year}, with ${number(peak.count)}`] : []),
			...(top
				? [`the ${rowNouns[rows]} with the most is ${top.lane}, with ${number(top.count)}`]
				: []),
		].join('; ');
		const events = `${plural(count, ['event', 'events'])}, ${period}.`;
		return most === '' ? events : `${events} T${most.slice(1)}.`;
	},
	title: ({ period }: { readonly period: string }) => `Timeline of events, ${period}`,
	description: ({
		lanes,
		eras,
		unit,
	}: {
		readonly lanes: string;
		readonly eras: string;
		readonly unit: 'month' | 'week' | 'day';
	}) =>
		`One mark for each event, placed by date from left to right${lanes === '' ? '' : `, in rows for ${lanes}`}; where a row is crowded, columns with their number. Above them the number of events in each ${unit}${eras === '' ? '' : ` and the names of the periods: ${eras}`}. The table below the chart lists the same events.`,
};

const rowNouns = {
	region: 'region',
	country: 'country',
	family: 'kind',
	actor: 'actor',
	none: 'row',
	beside: 'row',
};

/** What the sentence above the chart is made of. */
export interface HeadlineFigures {
	readonly count: number;
	readonly period: string;
	readonly peak?: { readonly year: number; readonly count: number };
	readonly top?: { readonly lane: string; readonly count: number };
	/** What the rows of the chart are. */
	readonly rows: keyof typeof rowNouns;
}

/** Words around the timeline chart: written once, when the site is built. */
export const timeline = {
	heading: 'Timeline',
	failed:
		'The timeline could not be loaded. Check the connection and try again; the table below works without it.',
	headlineEmpty: 'No events are recorded yet.',
	note: 'The chart shows the events recorded here, not all that happened. The table below it lists them all.',
	legend: {
		color: 'Colour shows the kind of event:',
		size: 'The area of a mark grows with the number of people reported killed:',
		smallest: 'none, or no number recorded',
		orMore: (count: string) => `${count} or more`,
		dates: 'A dot is a day; a bar is a longer time.',
		soft: 'Soft edges: the date is only known to the month or year, or is approximate or uncertain.',
		open: 'A bar that fades at its end: not over.',
		crowded:
			'Where there are too many events to draw one by one, columns show their number; choosing one lists them.',
	},
	table: {
		summary: 'The same events as a table',
		caption: 'All events of the timeline in the order of time',
		date: 'Date',
		event: 'Event',
		place: 'Place',
		kind: 'Kind',
		killed: 'Reported killed',
		certainty: 'Certainty',
		sources: 'Sources',
	},
	controls: {
		label: 'Timeline controls',
		navigator: 'Part of the timeline shown',
		zoomIn: 'Zoom in',
		zoomOut: 'Zoom out',
		first: 'First',
		last: 'Last',
		reset: 'Show all',
		firstLabel: 'Go to the first event',
		lastLabel: 'Go to the last event',
		lanes: 'Rows',
		laneKinds: {
			region: 'Region',
			country: 'Country',
			family: 'Kind of event',
			actor: 'Who acted',
			none: 'None',
		},
		from: 'From',
		to: 'To',
		overview: 'Number of events by month over the whole period; drag to choose a part of it',
		help: 'Keys and gestures',
		helpText:
			'Drag sideways to move; pinch, double-click or hold Ctrl or ⌘ and turn the wheel to zoom. With the keyboard on a mark: left and right arrows go to the previous and next event, with Shift or Page Up and Page Down by a year; up and down arrows change the row; Home and End go to the first and last event; plus and minus zoom, 0 shows all; Enter opens the event or lists those of a column, Escape leaves the marks; ? opens this help.',
	},
};

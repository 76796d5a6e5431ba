import type { Extent } from '../../schema/event.ts';

const placesOf = (count: number) => (count === 1 ? '1 place' : `${count} places`);

/** Words of the chart of control that the browser needs to read off a day. */
export const controlReading = {
	onDay: (day: string) => `On ${day}`,
	unrecorded: 'not recorded',
	changing: (holder: string) => `${holder} (on or about this day)`,
	/** A later change is not recorded. */
	lastRecorded: (date: string) => `last recorded ${date}`,
	/** The count of a day. */
	counted: ({ certain, possible }: { readonly certain: number; readonly possible: number }) =>
		possible === certain
			? placesOf(certain)
			: `${placesOf(certain)}, ${possible - certain} more possible`,
	noDay: 'no day chosen',
	problem: ({ from, to }: { readonly from: string; readonly to: string }) =>
		`The record runs from ${from} to ${to}.`,
};

/** Words around the chart of control: written once, when the site is built. */
export const control = {
	title: 'Who held what',
	titleByPlace: 'Who held what, by place',
	lead: 'Who held which town, when, in the events recorded here.',
	description:
		'Who held which town, and when, computed from the recorded events alone: a row for each place, a bar for each holder, with the same as a table.',
	headline: ({ places, changes }: { readonly places: number; readonly changes: number }) =>
		`The events recorded here tell of ${changes === 1 ? '1 change' : `${changes} changes`} of control at ${placesOf(places)}.`,
	peak: ({
		holder,
		count,
		date,
	}: {
		readonly holder: string;
		readonly count: number;
		readonly date: string;
	}) =>
		`The most places that they show at once between a recorded taking and a recorded loss, for ${holder}: ${count}, from ${date}.`,
	empty: 'No change of control is recorded here yet.',
	note: 'Nothing is drawn before the first recorded change at a place, even where it is well known who held it, and a bar fades where no later change is recorded. Places whose changes are not recorded do not appear. Neither list nor map shows territory.',
	order: 'Order',
	orders: { time: 'By when it was taken', place: 'By place' },
	groups: {
		taken: (holder: string) => `Recorded as taken by: ${holder}`,
		other: 'Recorded only with other holders',
	},
	share: ({ holder, extent }: { readonly holder: string; readonly extent: Extent }) =>
		({ full: holder, most: `${holder} (most of it)`, part: `${holder} (part of it)` })[extent],
	rest: (holder: string) => `the rest ${holder}`,
	separator: '; ',
	others: 'Other holders',
	otherSign: 'O',
	place: 'Place',
	lastHeading: 'Last recorded change',
	bar: ({
		place,
		words,
		from,
		until,
	}: {
		readonly place: string;
		readonly words: string;
		readonly from: string;
		readonly until: string | undefined;
	}) =>
		`${place}: ${words}, from ${from}${until === undefined ? '; no later change is recorded' : ` until ${until}`}`,
	count: {
		heading: (holder: string) => `Recorded places held: ${holder}`,
		certain: 'between a recorded taking and the next recorded change',
		possible: 'with those of which no later change is recorded',
	},
	map: {
		title: 'The recorded places on the map',
		lead: 'Who held the places whose changes of control are recorded here, in the events recorded here.',
		alt: 'A map with a mark for each place. The rows of the chart say the same in words.',
		peak: (holder: string) =>
			`Until a day is chosen: the first day on which the most recorded places were held by ${holder}.`,
		peakInPicture: (holder: string) =>
			`The first day on which the most recorded places were held by ${holder}.`,
		states: {
			part: 'hatched: what another held, or in dispute',
			changing: 'changed about this day',
			last: 'last recorded so; no later change is recorded',
			unrecorded: 'nothing recorded yet',
		},
		beyond: 'Beyond the map:',
		moved:
			'A mark stands for a place, not for the land around it. Where marks would lie over each other, one stands aside with a line to its place.',
	},
	controls: {
		label: 'Day to read off',
		day: 'Day',
		slider: 'Day on the axis',
		previous: 'Earlier change',
		next: 'Later change',
		clear: 'No day',
		help: 'Choose a day, go from change to change, or move the handle on the axis with the pointer or the arrow keys (Page Up and Page Down go by a month). The address keeps the day.',
	},
	legend: {
		color: 'Colour and letters show the kind of holder:',
		extent: 'Height shows how much of the place:',
		full: 'all',
		most: 'most',
		part: 'a part',
		hatched:
			'Hatched: the rest, with the earlier holder, or nobody recorded (grey), or in dispute.',
		fading: 'Fading into a line: no later change is recorded.',
		soft: 'Paler at its beginning: the day of the change is not known exactly.',
	},
	table: {
		summary: 'The same as a table',
		caption: 'Every recorded holder of every place, in the order of the chart',
		country: 'Country',
		holder: 'Holder',
		from: 'From',
		until: 'Until',
		event: 'Event that began it',
		noLater: 'no later change recorded',
	},
	downloads: {
		heading: 'Downloads',
		chart: 'Download the chart',
		map: 'Download the map',
		csvNote:
			'The table has one row for each holder of each stretch, with the first and the last day on which it may have begun; “until” is empty where no later change is recorded.',
	},
};

import { formatNumber } from '../format-number.ts';

/** The figures of a sentence about what sources report, as they are shown. */
interface ReportSpreadWords {
	/** How many sources give a figure. */
	readonly sources: number;
	readonly low: string;
	readonly high: string;
	readonly latest: string;
}

const counted = {
	killed: 'people killed',
	injured: 'people injured',
	attackers_killed: 'attackers killed',
	captured: 'people captured',
	displaced: 'people displaced',
};

/** At the head of a sentence a small number is a word. */
const numerals = [
	'Two',
	'Three',
	'Four',
	'Five',
	'Six',
	'Seven',
	'Eight',
	'Nine',
	'Ten',
	'Eleven',
	'Twelve',
];

function spell(count: number): string {
	return numerals[count - 2] ?? formatNumber(count);
}

/** Words of the event page and of lists of events. */
export const event = {
	account: 'What happened',
	reported: 'What each source reported',
	claimsHeading: 'Claims and attributions',
	whoHeading: 'Who',
	whereHeading: 'Where',
	controlHeading: 'Who held what afterwards',
	sourcesHeading: 'Sources',
	relatedHeading: 'Related events',
	partOf: 'Part of',
	parts: 'Events within this one',
	surroundings: 'Where and when',
	locator: (places: string) => `Map of where it happened: ${places}`,
	partPosition: (position: number, count: number) => `Event ${position} of ${count} within it`,
	inMonth: (month: string) => `In ${month}`,
	monthStrip: (month: string, events: number) =>
		`The days of ${month}: ${events} events began in it, this one among them.`,
	monthEvents: (month: string, events: number) => `All ${events} events of ${month}`,
	nearby: (kilometres: number) => `Within ${kilometres} km`,
	nearestOf: ({
		kilometres,
		shown,
		count,
	}: {
		readonly kilometres: number;
		readonly shown: number;
		readonly count: number;
	}) => `Within ${kilometres} km: the ${shown} nearest in time of ${count}`,
	distance: (kilometres: string) =>
		kilometres === '0' ? 'at the same place' : `${kilometres} km away`,
	citeHeading: 'Cite this',
	citeNote:
		'Dated by the last change of the page. Where a style asks for it, add the day on which you read it.',
	citationForms: {
		apa: 'APA',
		chicago: 'Chicago',
		harvard: 'Harvard',
		wikipedia: 'Wikipedia',
		bibtex: 'BibTeX',
		ris: 'RIS',
		csl: 'CSL-JSON',
	},
	citationText: 'APA, Chicago, Harvard and Wikipedia as text',
	citeAll: (sources: number) =>
		sources === 1
			? 'The page and its source in one file:'
			: `The page and its ${sources} sources in one file:`,
	citeSource: 'Cite',
	copy: 'Copy',
	copied: 'Copied',
	copyFailed: 'Selected: copy it by hand',
	correctedBefore: 'Before',
	correctedAfter: 'After',
	correctionsHeading: 'Corrections to this page',
	topicsHeading: 'Topics',
	addedOn: (day: string) => `Added ${day}`,
	warning: (what: string) => `This page describes ${what}.`,
	warnings: {
		killing: 'killings',
		'sexual-violence': 'sexual violence',
		children: 'harm to children',
		torture: 'torture',
		slavery: 'enslavement',
	},
	skipAccount: 'Skip to the sources',
	retracted: 'This event has been retracted. The reason is given below.',
	dateNote: 'On the date',
	dateKinds: {
		occurred: '',
		reported: 'the day it was reported',
		announced: 'the day it was announced',
	},
	works: (works: number, origins: number) =>
		`${works === 1 ? '1 work' : `${works} works`}, ${origins === 1 ? '1 origin' : `${origins} origins`}`,
	originsList: (origins: string) =>
		`Works of one publisher, and copies of one agency’s report, count as one origin; a reference work counts as none: ${origins}.`,
	statuses: {
		confirmed: 'Confirmed',
		corroborated: 'Corroborated',
		'single-source': 'Single source',
		contested: 'Contested',
		retracted: 'Retracted',
	},
	statusTexts: {
		confirmed:
			'A court, the United Nations, the party responsible or overwhelming independent evidence confirms it.',
		corroborated: 'Two or more independent sources report it.',
		'single-source': 'It rests on one source alone.',
		contested: 'There are rival accounts or attributions.',
		retracted: 'It did not happen as recorded; the page stays with the reason.',
	},
	roles: {
		perpetrator: 'Carried out by',
		'alleged-perpetrator': 'Blamed on',
		claimant: 'Claimed by',
		target: 'Hit or targeted',
		responder: 'Responded',
		authority: 'Decided or acted as authority',
		mentioned: 'Mentioned',
	},
	claimKinds: {
		responsibility: 'Claim of responsibility',
		attribution: 'Attribution',
		denial: 'Denial',
		event: 'Account',
		intent: 'Stated intent',
		forecast: 'Forecast',
		figure: 'Figure',
	},
	claimGroups: {
		who: 'Who was responsible',
		what: 'What happened',
		next: 'What was meant or expected',
	},
	claimStatuses: {
		undisputed: 'undisputed',
		unverified: 'not verified',
		disputed: 'disputed',
		denied: 'denied',
		withdrawn: 'withdrawn',
	},
	extents: { full: 'all of it', most: 'most of it', part: 'part of it' },
	claim: 'Claim',
	saidBy: 'Said by',
	anonymous: 'not named',
	aboutActor: 'about',
	measures: {
		killed: 'Killed',
		injured: 'Injured',
		attackers_killed: 'Attackers killed',
		captured: 'Captured',
		displaced: 'Displaced',
	},
	source: 'Source',
	saidByWhen: 'Said by, and as of when',
	figure: 'Figure',
	reportSpread: (
		measure: keyof typeof counted,
		{ sources, low, high, latest }: ReportSpreadWords,
	) =>
		sources === 1
			? `One source gives figures between ${low} and ${high} ${counted[measure]}; the latest is ${latest}.`
			: `${spell(sources)} sources report between ${low} and ${high} ${counted[measure]}; the latest says ${latest}.`,
	reportKey: ({
		low,
		best,
		high,
	}: {
		readonly low: string;
		readonly best: string;
		readonly high: string;
	}) => `The band runs from ${low} to ${high}; the line marks ${best}, taken as the best.`,
	tollOne: 'One figure was reported.',
	tollSame: 'All sources give the same figure.',
	atLeast: (number: string) => `at least ${number}`,
	upTo: (number: string) => `up to ${number}`,
	tollNote: 'Attackers are counted apart. A figure that nobody reported is unknown, not nought.',
	precisionTexts: {
		1: 'exact place',
		2: 'within about 25 km',
		3: 'known to the district',
		4: 'known to the governorate or province',
		5: 'along a line or in a vague area',
		6: 'known to the country only',
		7: 'at sea or in the air',
	},
	mentionedPlace: 'mentioned',
	inLanguage: (language: string) => `in ${language}`,
	archived: 'archived copy',
	agencyCopy: (agency: string) => `from ${agency}`,
	party: 'party to the conflict',
	publishedOn: (day: string) => `published ${day}`,
};

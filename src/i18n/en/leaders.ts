import type { LeadershipChange, LeadershipManner } from '../../schema/leadership.ts';

/** What is said of how somebody ceased to lead. */
export interface EndWords {
	readonly change: LeadershipChange;
	readonly manner?: LeadershipManner | undefined;
	/** The names of who is said to have done it. */
	readonly by: readonly string[];
}

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

function endOf({ change, manner, by }: EndWords): string {
	if (change === 'removed') return 'Replaced';
	const verb = { named: 'Named', leads: 'Leads', died: 'Died', captured: 'Captured' }[change];
	const where =
		manner === undefined
			? ''
			: { raid: ' in a raid', 'air-strike': ' in an air strike', clash: ' in fighting' }[manner];
	const who = by.length === 0 ? '' : ` (${manner === 'clash' ? 'with' : 'by'} ${by.join(', ')})`;
	return verb + where + who;
}

/** Words of the page on who led, and how each end became known. */
export const leaders = {
	title: 'The succession of leaders',
	lead: 'How command passed from one leader to the next, how each death became known and by whom it was announced, in the events recorded here.',
	description:
		'Who led when, how each death or capture became known, who announced it and what is disputed, computed from the recorded events alone: a bar for each leader, with the same as a table.',
	headline: ({
		leaders: count,
		organisations,
	}: {
		readonly leaders: number;
		readonly organisations: number;
	}) =>
		`The events recorded here tell of ${count === 1 ? '1 leader' : `${count} leaders`} of ${organisations === 1 ? '1 organisation' : `${organisations} organisations`}.`,
	why: 'This page exists because news of a leader’s end can come early, late or more than once, from parties that contradict each other; it tells nothing else of those who led.',
	meanwhile: 'What happened to people meanwhile is told in the events.',
	note: 'It lists only heads of whole organisations that an event records as such, and is no complete list. Names are those under which they were announced; who stands behind a name is often not known.',
	chart: 'Chart',
	dated: {
		died: 'died',
		captured: 'captured',
		removed: 'replaced',
		named: 'named',
		leads: 'leads',
	},
	label: ({ verb, date }: { readonly verb: string; readonly date: string }) => `${verb} ${date}`,
	labelAnnounced: {
		died: (date: string) => `death announced ${date}`,
		captured: (date: string) => `capture announced ${date}`,
		removed: (date: string) => `replacement announced ${date}`,
		named: (date: string) => date,
		leads: (date: string) => date,
	},
	noEnd: 'no end recorded',
	disputed: (label: string) => `${label}, disputed`,
	sentence: ({
		name,
		begin,
		end,
	}: {
		readonly name: string;
		readonly begin: string;
		readonly end: string;
	}) => `${name}: ${begin}; ${end}.`,
	begins: {
		named: (date: string) => `named ${date}`,
		leads: (date: string) => `leader already on ${date}`,
		none: 'beginning not recorded',
	},
	vacancy: ({ from, until }: { readonly from: string; readonly until: string }) =>
		`No leader is recorded between ${from} and ${until}.`,
	legend: {
		solid: 'recorded as leader',
		soft: 'pale: the day is not known, or only the announcement is dated',
		fade: 'fading: how far it reaches is not recorded',
		mark: 'the end is announced',
		vacancy: 'no leader recorded',
	},
	table: {
		caption: (organisation: string) => `Recorded leaders: ${organisation}`,
		leader: 'Leader',
		named: 'Named',
		end: 'End, and who says so',
		known: 'Became known',
		evidence: 'Events and sources',
		noBegin: 'Not recorded',
		noEnd: 'No end is recorded.',
		noDay: 'no day given',
		already: 'described as leader already',
	},
	end: endOf,
	/** After what is said. */
	as: (who: string) => `said by: ${who}`,
	asSources: 'according to the sources',
	by: (who: string) => `announced by: ${who}`,
	delay: ({ least, most }: { readonly least: number; readonly most: number }) => {
		if (most === 0) return 'on the same day';
		if (least === most) return `${days(most)} later`;
		return least === 0 ? `within ${days(most)}` : `${least} to ${days(most)} later`;
	},
	unknownDelay: 'how many days later is not known',
	differ: 'The accounts differ.',
	refuted: 'Denied or taken back:',
	sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
	/** What an event says of a leader. */
	fact: ({
		change,
		organisation,
	}: {
		readonly change: LeadershipChange;
		readonly organisation: string;
	}) =>
		({
			named: `named leader of ${organisation}`,
			leads: `leader of ${organisation}`,
			died: `died as leader of ${organisation}`,
			captured: `captured as leader of ${organisation}`,
			removed: `replaced as leader of ${organisation}`,
		})[change],
	heading: 'Leadership',
	all: 'The succession of leaders, with how each death became known',
	ofOrganisation: 'The recorded leaders of this organisation, with how each death became known',
	ofPerson: 'In the succession of leaders',
	downloads: {
		heading: 'Downloads',
		chart: 'Download the chart',
		accounts: 'The accounts',
		note: 'The table has one row for each account: what one party said of one change, with the first and the last possible day, and how many days later it was known.',
	},
};

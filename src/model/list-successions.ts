import { millisecondsInDay } from './date.ts';
import { endOf, type TenureEnd } from './tenure-end.ts';
import { splitIntoTenures, type SaidOf, type TenureAccounts } from './split-into-tenures.ts';
import type { Actor, Timeline } from './timeline.ts';

/** The time for which somebody is recorded as the head of an organisation. */
export interface Tenure extends TenureAccounts {
	/** Unlike that of any other tenure: the id of the person, with a number where it is not the first. */
	readonly id: string;
	/** The first instant for which the person is recorded as its head; absent where only the end is. */
	readonly start?: number;
	/** When the naming was over at the latest, at least `start`. */
	readonly settled?: number;
	/** Whether the person had led before `start`, or may have: no naming is recorded. */
	readonly isBeginUnknown: boolean;
	/** The last instant for which the person is recorded as its head; absent where only the end is. */
	readonly lastRecorded?: number;
	/** Absent where no end is recorded. */
	readonly end?: TenureEnd;
}

/** A stretch of time for which no head is recorded: UTC instants, half open. */
export interface Vacancy {
	readonly start: number;
	readonly end: number;
}

/** The recorded heads of an organisation, in the order in which they are first recorded as such. */
export interface Succession {
	readonly organisation: Actor;
	readonly tenures: readonly Tenure[];
	/** Between the last possible day of an end and the next naming; none where the beginning of who came next is not recorded. */
	readonly vacancies: readonly Vacancy[];
}

/** Tells whether any event says who led an organisation. */
export function hasSuccessions({ events }: Pick<Timeline, 'events'>): boolean {
	return events.some(({ status, leadership }) => status !== 'retracted' && leadership.length > 0);
}

/**
 * Lists who led which organisation when, from the events' `leadership` alone; retracted events are left out.
 * Organisations with most recorded heads stand first, then in the order of their first.
 */
export function listSuccessions({ events }: Pick<Timeline, 'events'>): Succession[] {
	const said = events
		.filter(({ status }) => status !== 'retracted')
		.flatMap((event) => event.leadership.map((account): SaidOf => ({ event, account })));
	const organisations = new Set(said.map(({ account }) => account.organisation));
	const used = new Map<string, number>();
	return [...organisations]
		.map((organisation): Succession => {
			const ofIt = said.filter(({ account }) => account.organisation === organisation);
			const tenures = [...new Set(ofIt.map(({ account }) => account.person))]
				.flatMap((person) => splitIntoTenures(ofIt.filter((one) => one.account.person === person)))
				.map(toTenure)
				.sort((a, b) => firstOf(a) - firstOf(b))
				.map((tenure) => {
					const count = (used.get(tenure.person.id) ?? 0) + 1;
					used.set(tenure.person.id, count);
					return { id: count === 1 ? tenure.person.id : `${tenure.person.id}-${count}`, ...tenure };
				});
			return { organisation, tenures, vacancies: listVacancies(tenures) };
		})
		.sort(
			(a, b) => b.tenures.length - a.tenures.length || earliest(a.tenures) - earliest(b.tenures),
		);
}

function toTenure(accounts: TenureAccounts): Omit<Tenure, 'id'> {
	const end = endOf(accounts.ends);
	const named = accounts.begins.filter(({ account }) => account.change === 'named');
	const [first] = accounts.begins;
	const date = first && (first.account.occurred ?? first.account.announced);
	if (!first || !date) return { ...accounts, isBeginUnknown: true, ...(end ? { end } : {}) };
	return {
		...accounts,
		start: date.start,
		settled: Math.max(date.end - millisecondsInDay, date.start),
		isBeginUnknown: first !== named[0],
		lastRecorded: Math.max(
			...accounts.begins.map(
				({ account }) => (account.occurred ?? account.announced ?? date).start,
			),
		),
		...(end ? { end } : {}),
	};
}

/** The first instant that is recorded of a tenure. */
function firstOf({ start, end }: Pick<Tenure, 'start' | 'end'>): number {
	return start ?? end?.earliest ?? end?.latest ?? 0;
}

function earliest(tenures: readonly Tenure[]): number {
	return Math.min(...tenures.map(firstOf));
}

function listVacancies(tenures: readonly Tenure[]): Vacancy[] {
	const vacancies: Vacancy[] = [];
	let until: number | undefined;
	for (const { start, isBeginUnknown, end } of tenures) {
		// Who is not recorded as named may have led long before.
		if (until !== undefined && start !== undefined && !isBeginUnknown && start > until) {
			vacancies.push({ start: until, end: start });
		}
		// Who has no recorded end may lead still, so that nothing after is known to be vacant.
		const last = end ? end.latest + millisecondsInDay : Infinity;
		until = Math.max(until ?? last, last);
	}
	return vacancies;
}

import { isoDay, millisecondsInDay, type EventDate } from '../model/date.ts';
import { daysUntilKnown } from '../model/days-until-known.ts';
import type { Succession } from '../model/list-successions.ts';
import { toCsv } from './to-csv.ts';

const columns = [
	'organisation',
	'tenure',
	'person',
	'name_en',
	'name_ar',
	'change',
	'occurred_earliest',
	'occurred_latest',
	'announced_earliest',
	'announced_latest',
	'days_until_known_least',
	'days_until_known_most',
	'manner',
	'by',
	'said_by',
	'account_status',
	'sources',
	'event',
	'url',
] as const;

/**
 * Writes the successions as CSV with a header: one row for each account of a tenure, ids in place of names.
 * Days are the first and the last that are possible; what is not said is empty.
 */
export function leadersToCsv(
	successions: readonly Succession[],
	{ urlOf }: { readonly urlOf: (event: string) => string },
): string {
	const rows = successions.flatMap(({ organisation, tenures }) =>
		tenures.flatMap(({ id, person, begins, ends, refuted, end }) =>
			[...begins, ...ends, ...refuted].map((said) => {
				const { event, account } = said;
				const { change, occurred, announced, manner, by, saidBy, status, sources } = account;
				// Who gives no day speaks of the end on whose day the others agree.
				const date = occurred ?? (ends.includes(said) ? end?.date : undefined);
				const days = date && announced ? daysUntilKnown(date, announced) : undefined;
				return [
					organisation.id,
					id,
					person.id,
					person.name['en'] ?? '',
					person.name['ar'] ?? '',
					change,
					...boundsOf(occurred),
					...boundsOf(announced),
					days?.least ?? '',
					days?.most ?? '',
					manner ?? '',
					by.map((actor) => actor.id).join(' '),
					saidBy?.id ?? '',
					status,
					sources.length,
					event.id,
					urlOf(event.id),
				];
			}),
		),
	);
	return toCsv(columns, { rows });
}

function boundsOf(date: EventDate | undefined): [string, string] {
	if (!date) return ['', ''];
	return [isoDay(date.start), isoDay(Math.max(date.start, date.end - millisecondsInDay))];
}

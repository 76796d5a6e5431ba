import type { EventData } from '../schema/event.ts';
import { toEventDate } from './date.ts';
import { get } from './known.ts';
import type { Actor, LeadershipAccount } from './timeline.ts';

/**
 * Joins what an event says of who leads. A date that an account leaves out is that of the event: the day of
 * the change, or, of an event known by its report or its announcement, the day on which it was made known.
 */
export function joinLeadership(
	{ leadership, date, date_kind }: Pick<EventData, 'leadership' | 'date' | 'date_kind'>,
	{
		actors,
		horizon,
	}: {
		readonly actors: ReadonlyMap<string, Actor>;
		/** Where dates that are still open end, a UTC instant. */
		readonly horizon: number;
	},
): LeadershipAccount[] {
	const isOfChange = date_kind === 'occurred';
	return leadership.map((account) => {
		const occurred = account.occurred ?? (isOfChange ? date : undefined);
		const announced = account.announced ?? (isOfChange ? undefined : date);
		return {
			person: get(actors, account.person),
			organisation: get(actors, account.of),
			change: account.change,
			...(occurred === undefined ? {} : { occurred: toEventDate(occurred, horizon) }),
			...(announced === undefined ? {} : { announced: toEventDate(announced, horizon) }),
			...(account.said_by === undefined ? {} : { saidBy: get(actors, account.said_by) }),
			...(account.manner === undefined ? {} : { manner: account.manner }),
			by: account.by.map((actor) => get(actors, actor)),
			status: account.status,
			sources: account.sources,
		};
	});
}

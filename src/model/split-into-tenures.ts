import type { Actor, Event, LeadershipAccount } from './timeline.ts';

/** What an event says of who leads. */
export interface SaidOf {
	readonly event: Event;
	readonly account: LeadershipAccount;
}

/** What is said of one tenure of a person, in the order of time. */
export interface TenureAccounts {
	readonly person: Actor;
	/** That the person was named, or leads. */
	readonly begins: readonly SaidOf[];
	/** That the person died, was captured or was removed. */
	readonly ends: readonly SaidOf[];
	/** Ends that were denied, or taken back by whoever had told of them. */
	readonly refuted: readonly SaidOf[];
}

/**
 * Splits what is said of a person at the head of an organisation into tenures: a new one begins where the person
 * is said to lead after an end. Later accounts of the same end belong to the same tenure; what is refuted makes none.
 */
export function splitIntoTenures(said: readonly SaidOf[]): TenureAccounts[] {
	const tenures: { begins: SaidOf[]; ends: SaidOf[]; refuted: SaidOf[] }[] = [];
	const open = () => {
		const tenure = { begins: [], ends: [], refuted: [] };
		tenures.push(tenure);
		return tenure;
	};
	const sorted = said.toSorted((a, b) => instantOf(a) - instantOf(b));
	for (const one of sorted) {
		const { change, status } = one.account;
		const isRefuted = status === 'denied' || status === 'withdrawn';
		const last = tenures.at(-1);
		if (change === 'named' || change === 'leads') {
			if (isRefuted) continue;
			(last && last.ends.length === 0 ? last : open()).begins.push(one);
		} else if (isRefuted) (last ?? open()).refuted.push(one);
		else (last ?? open()).ends.push(one);
	}
	return tenures.flatMap((tenure) => {
		const [first] = [...tenure.begins, ...tenure.ends];
		return first ? [{ person: first.account.person, ...tenure }] : [];
	});
}

/** When it happened, or else became known. */
function instantOf({ event, account }: SaidOf): number {
	return (account.occurred ?? account.announced ?? event.date).start;
}

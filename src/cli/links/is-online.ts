import type { KnownLink } from '../../links/link-cache.ts';
import { hostOfQueue } from '../../links/plan-questions.ts';
import type { Asking } from './ask-link.ts';
import { askOnce } from './ask-once.ts';

/** Which addresses have answered before. */
interface Witnesses {
	readonly known: ReadonlyMap<string, KnownLink>;
	/** Addresses that are no witnesses, as they did not answer. */
	readonly silent: Iterable<string>;
	/** Asked after those that are known. */
	readonly more: readonly string[];
}

const mostWitnesses = 3;

/** Asks hosts that have answered before, one page each, until one answers again; says whether one did. */
export async function isOnline(
	asking: Asking,
	{ known, silent, more }: Witnesses,
): Promise<boolean> {
	const silentHosts = new Set([...silent].map(hostOfQueue));
	const seen = [...known]
		.filter(([, { verdict }]) => verdict.kind === 'found' || verdict.kind === 'moved')
		.toSorted(([, one], [, other]) => other.asked - one.asked)
		.map(([url]) => url);
	const byHost = new Map(
		seen.filter((url) => !silentHosts.has(hostOfQueue(url))).map((url) => [hostOfQueue(url), url]),
	);
	const sameHosts = seen.filter((url) => silentHosts.has(hostOfQueue(url)));
	const witnesses = [...byHost.values(), ...sameHosts].slice(0, mostWitnesses);
	for (const url of [...witnesses, ...more]) {
		const answer = await asking.inTurn(hostOfQueue(url), () =>
			askOnce(url, { ...asking, method: 'HEAD' }),
		);
		if (answer.kind === 'response') return true;
	}
	return false;
}

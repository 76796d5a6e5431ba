import type { Answer, Hop, Method } from '../../links/answer.ts';
import { isRedirect, judge, redirectTarget } from '../../links/judge.ts';
import { isAnswer } from '../../links/is-answer.ts';
import type { KnownLink } from '../../links/link-cache.ts';
import { mayPass, nextTry, wantsRest } from '../../links/next-try.ts';
import { hostOfQueue } from '../../links/plan-questions.ts';
import { askOnce } from './ask-once.ts';
import type { InTurn } from './take-turns.ts';

/** What asking needs of the world. */
export interface Asking {
	readonly inTurn: InTurn;
	readonly userAgent: string;
	/** Begins to count the time that a request may take. */
	readonly deadline: () => AbortSignal;
	/** The time, in milliseconds. */
	readonly now: () => number;
	readonly pause: (milliseconds: number) => Promise<void>;
}

const mostHops = 10;

/** What came of asking an address. */
export interface AskedLink {
	readonly known: KnownLink;
	/** Whether a host answered at the end, so that there is a network. */
	readonly isAnswered: boolean;
	/** Whether the host that was asked first wants to be left alone for longer than can be waited. */
	readonly wantsRest: boolean;
}

/** Asks an address, again where that may help, follows its redirects and judges what came of it. */
export async function askLink(url: string, asking: Asking): Promise<AskedLink> {
	const hops: Hop[] = [];
	for (let next: string | undefined = url; next !== undefined && hops.length <= mostHops;) {
		const hop: Hop = { url: next, answer: await askUntilSettled(next, asking) };
		hops.push(hop);
		const target = isRedirect(hop.answer) ? redirectTarget(hop) : undefined;
		// A circle ends here, and is judged as what it is.
		next = hops.some((earlier) => earlier.url === target) ? undefined : target;
	}
	const isPassing = hops.some(({ answer }) => mayPass(answer));
	return {
		known: { asked: asking.now(), verdict: judge(hops), isPassing },
		wantsRest: hops.some(
			(hop) => hostOfQueue(hop.url) === hostOfQueue(url) && wantsRest(hop.answer, asking.now()),
		),
		isAnswered: hops.slice(-1).some(({ answer }) => isAnswer(answer)),
	};
}

async function askUntilSettled(url: string, asking: Asking): Promise<Answer> {
	const { inTurn, now, pause } = asking;
	let method: Method = 'HEAD';
	for (let tries = 1; ; tries += 1) {
		const answer = await inTurn(hostOfQueue(url), () => askOnce(url, { ...asking, method }));
		const next = nextTry(answer, { method, tries, now: now() });
		if (next.kind === 'settled') return answer;
		if (next.method !== method) tries = 0;
		method = next.method;
		if (next.wait > 0) await pause(next.wait);
	}
}

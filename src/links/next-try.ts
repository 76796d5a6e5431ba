import type { Answer, Method } from './answer.ts';
import { readHttpDate } from './instant.ts';

/** What to do after an answer: ask again after a time, or take the answer as it is. */
export type NextTry =
	| { readonly kind: 'again'; readonly method: Method; readonly wait: number }
	| { readonly kind: 'settled' };

/** What was asked so far. */
interface Tries {
	readonly method: Method;
	/** How many requests with this method got an answer that may pass. */
	readonly tries: number;
	/** In milliseconds. */
	readonly now: number;
}

const most = 3;
const firstWait = 2000;
/** A host that wants to be left alone for longer is asked in another run. */
const longestWait = 60_000;
const passing = new Set([408, 425, 429, 500, 502, 503, 504]);
const passingFailures =
	/^(TIMEOUT|ECONNRESET|EPIPE|EAI_AGAIN|ETIMEDOUT|UND_ERR_(SOCKET|CONNECT_TIMEOUT|HEADERS_TIMEOUT))$/;

/**
 * Decides whether to ask an address again. What may pass is asked three times, after the wait that the
 * host names (RFC 9110, `Retry-After`) or else 2, then 8 seconds. Whatever is no page is asked once more
 * by GET: many hosts refuse HEAD, or answer it wrongly.
 */
export function nextTry(answer: Answer, { method, tries, now }: Tries): NextTry {
	if (mayPass(answer) && tries < most) {
		const wait = waitOf(answer, now) ?? firstWait * 4 ** (tries - 1);
		if (wait <= longestWait) return { kind: 'again', method, wait };
		return { kind: 'settled' };
	}
	const isRefused = answer.kind === 'response' && answer.status >= 400;
	return isRefused && method === 'HEAD' && answer.status !== 429
		? { kind: 'again', method: 'GET', wait: 0 }
		: { kind: 'settled' };
}

/** Whether a host asks to be left alone for longer than this command waits. */
export function wantsRest(answer: Answer, now: number): boolean {
	return mayPass(answer) && (waitOf(answer, now) ?? 0) > longestWait;
}

/** Whether an answer says something about this moment rather than about the address. */
export function mayPass(answer: Answer): boolean {
	return answer.kind === 'response'
		? passing.has(answer.status)
		: passingFailures.test(answer.code);
}

/** Reads `Retry-After`, seconds or a date, as milliseconds from now. */
function waitOf(answer: Answer, now: number): number | undefined {
	const text = answer.kind === 'response' ? answer.retryAfter?.trim() : undefined;
	if (text === undefined || text === '') return undefined;
	if (/^\d+$/.test(text)) return Number(text) * 1000;
	const instant = readHttpDate(text);
	return instant === undefined ? undefined : Math.max(0, instant - now);
}

import { STATUS_CODES } from 'node:http';
import type { Answer, Hop } from './answer.ts';

/** What the answers to an address mean for who follows it. */
export type Verdict =
	/** A page answers there, perhaps by way of a passing redirect. */
	| { readonly kind: 'found' }
	/** A page answers, and its host says that it has moved for good to `to`. */
	| { readonly kind: 'moved'; readonly to: string }
	/** No page answers there; `found` says what does. */
	| { readonly kind: 'broken'; readonly found: string }
	/** A person may find a page where a machine does not; `found` says what the machine found. */
	| { readonly kind: 'unchecked'; readonly found: string };

/** Judges an address by the requests made for it, in their order; the last is the one that ends the redirects. */
export function judge(hops: readonly Hop[]): Verdict {
	const last = hops.at(-1);
	if (!last) return { kind: 'unchecked', found: 'nothing asked' };
	if (last.answer.kind === 'failure') return judgeFailure(last.answer.code);
	const { status } = last.answer;
	if (isRedirect(last.answer)) {
		return {
			kind: 'unchecked',
			found: redirectTarget(last) === undefined ? 'a redirect to nowhere' : 'redirects without end',
		};
	}
	if (status >= 200 && status < 300) return judgePage(hops, last.url);
	return { kind: goneStatuses.has(status) ? 'broken' : 'unchecked', found: nameStatus(status) };
}

/** Whether an answer sends the reader elsewhere. */
export function isRedirect(answer: Answer): boolean {
	return answer.kind === 'response' && [301, 302, 303, 307, 308].includes(answer.status);
}

/** Returns the web address that a redirect names; undefined where it names none. */
export function redirectTarget({ url, answer }: Hop): string | undefined {
	const location = answer.kind === 'response' ? answer.location : undefined;
	if (location === undefined || !URL.canParse(location, url)) return undefined;
	const target = new URL(location, url);
	if (target.protocol !== 'https:' && target.protocol !== 'http:') return undefined;
	// A redirect that names no place in the page keeps the one that was asked for (RFC 9110, 10.2.2).
	if (target.hash === '') target.hash = new URL(url).hash;
	return target.href;
}

const goneStatuses = new Set([404, 410]);
const wall = /\/(log-?in|sign-?in|subscribe|subscription|register|consent|paywall)(\/|\.|$)/i;

function judgePage(hops: readonly Hop[], last: string): Verdict {
	const isMoved = hops.length > 1;
	if (!isMoved) return { kind: 'found' };
	const first = hops[0]?.url ?? last;
	if (wall.test(new URL(last).pathname) && !wall.test(new URL(first).pathname)) {
		return { kind: 'unchecked', found: `a way to sign in at \`${last}\`` };
	}
	if (isFrontPage(last) && !isFrontPage(first)) {
		return { kind: 'broken', found: `a redirect to the front page \`${last}\`` };
	}
	const passing = hops.findIndex(({ answer }) => !isPermanent(answer));
	const to = hops[passing]?.url ?? last;
	return to === first ? { kind: 'found' } : { kind: 'moved', to };
}

function isPermanent(answer: Answer): boolean {
	return answer.kind === 'response' && (answer.status === 301 || answer.status === 308);
}

function isFrontPage(url: string): boolean {
	const { pathname, search } = new URL(url);
	return search === '' && /^\/(index\.\w+)?$/.test(pathname);
}

const failures: Readonly<Record<string, Verdict>> = {
	ENOTFOUND: { kind: 'broken', found: 'a host that no longer exists' },
	CERT_HAS_EXPIRED: { kind: 'broken', found: 'a certificate that has expired' },
	ERR_TLS_CERT_ALTNAME_INVALID: { kind: 'broken', found: 'a certificate of another host' },
	TIMEOUT: { kind: 'unchecked', found: 'no answer in time' },
	ECONNREFUSED: { kind: 'unchecked', found: 'a host that refuses to be asked' },
	ECONNRESET: { kind: 'unchecked', found: 'a host that breaks off' },
	UND_ERR_SOCKET: { kind: 'unchecked', found: 'a host that breaks off' },
};

function judgeFailure(code: string): Verdict {
	const known = failures[code];
	if (known) return known;
	const found = /^ERR_SSL_/.test(code)
		? 'an https that cannot be read'
		: /SELF_SIGNED|UNABLE_TO_/.test(code)
			? 'a certificate that nobody known has signed'
			: `the error ${code}`;
	return { kind: 'unchecked', found };
}

function nameStatus(status: number): string {
	const name = STATUS_CODES[status];
	return name === undefined ? String(status) : `${status} ${name}`;
}

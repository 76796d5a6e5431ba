import type { KnownLink } from './link-cache.ts';

/** What of the addresses is asked. */
interface Plan {
	readonly known: ReadonlyMap<string, KnownLink>;
	/** Answers from before this instant, in milliseconds, no longer count. */
	readonly since: number;
}

/** The addresses of one host, asked one after another. */
export interface HostQueue {
	readonly host: string;
	readonly urls: readonly string[];
}

/**
 * Returns the addresses that have to be asked, each once, by host, the longest queue first, so that it
 * does not begin when all others have ended.
 */
export function planQuestions(
	urls: readonly string[],
	{ known, since }: Plan,
): readonly HostQueue[] {
	const queues = new Map<string, string[]>();
	for (const url of new Set(urls)) {
		const answer = known.get(url);
		const isKnown = answer !== undefined && !answer.isPassing && answer.asked >= since;
		if (isKnown) continue;
		const name = hostOfQueue(url);
		const queue = queues.get(name);
		if (queue) queue.push(url);
		else queues.set(name, [url]);
	}
	return [...queues]
		.map(([name, queue]) => ({ host: name, urls: queue }))
		.sort((a, b) => b.urls.length - a.urls.length || (a.host < b.host ? -1 : 1));
}

/** Returns the host that an address asks, with its port; with or without `www.` it is the same machine as a rule. */
export function hostOfQueue(url: string): string {
	return new URL(url).host.replace(/^www\./, '');
}

/** Whether an address lies at a host or below it; each does where no host is named. */
export function isOfHost(url: string, host: string | undefined): boolean {
	if (host === undefined) return true;
	const { hostname } = new URL(url);
	const asked = `http://${host}`;
	// In small letters, and ASCII.
	const plain = URL.canParse(asked) ? new URL(asked).hostname : host;
	return hostname === plain || hostname.endsWith(`.${plain}`);
}

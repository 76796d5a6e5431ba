import type { Archive } from '../../links/archive.ts';
import type { KnownLink, LinkCache } from '../../links/link-cache.ts';
import type { CitedLink } from '../../links/list-cited.ts';
import { hostOfQueue, planQuestions } from '../../links/plan-questions.ts';
import { askLink, type Asking } from './ask-link.ts';
import { isOnline } from './is-online.ts';
import { workThrough } from './work-through.ts';

/** What of the world asking needs; tests give another. */
export interface World extends Omit<Asking, 'inTurn' | 'userAgent'> {
	/** Between two requests to one host, in milliseconds. */
	readonly rest: number;
	readonly archive: Archive;
	/** Hears of what does not belong into the report. */
	readonly say: (words: string) => void;
	/** Hears how far it is; the words replace those before. */
	readonly progress: (words: string) => void;
}

/** How links or their copies are asked. */
export interface AskOptions extends Pick<World, 'archive' | 'progress'> {
	readonly asking: Asking;
	/** Whether the archive is asked too. */
	readonly hasArchive: boolean;
	readonly cache: LinkCache;
	/** Answers from before this instant, in milliseconds, no longer count. */
	readonly since: number;
	/** Keeps what is known so far. */
	readonly keep: (cache: LinkCache) => void;
}

/** How many hosts are asked at once. */
const mostHosts = 8;

/** How many answers may be lost when the command is stopped. */
const answersBetweenKeeping = 20;

const leftAlone = { kind: 'unchecked', found: 'a host that asks to be left alone' } as const;

/**
 * Asks the addresses of which no recent answer is known, and keeps the answers; says of how many nothing
 * is kept, as no host answered after them. That a host is not there is kept only when another is: without
 * a network, every address would look broken.
 */
export async function askAll(
	links: readonly CitedLink[],
	{ asking, cache, since, keep, progress, archive, hasArchive }: AskOptions,
): Promise<number> {
	const queues = planQuestions(
		links.map(({ url }) => url),
		{ known: cache.links, since },
	);
	const total = queues.reduce((sum, { urls }) => sum + urls.length, 0);
	const known = new Map(cache.links);
	const silent = new Map<string, KnownLink>();
	const believe = () => {
		for (const [url, answer] of silent) known.set(url, answer);
		silent.clear();
	};
	const resting = new Set<string>();
	let done = 0;
	await workThrough(
		queues.map(({ urls }) => urls),
		{
			most: mostHosts,
			task: async (url) => {
				const host = hostOfQueue(url);
				const asked = resting.has(host) ? undefined : await askLink(url, asking);
				if (asked?.wantsRest) resting.add(host);
				if (!asked) {
					known.set(url, { asked: asking.now(), verdict: leftAlone, isPassing: true });
				} else if (asked.isAnswered) {
					believe();
					known.set(url, asked.known);
				} else silent.set(url, asked.known);
				done += 1;
				progress(`${done} of ${total} addresses asked`);
				if (done % answersBetweenKeeping === 0 && done > silent.size)
					keep({ ...cache, links: known });
			},
		},
	);
	const more = hasArchive ? [archive.service] : [];
	if (silent.size > 0 && (await isOnline(asking, { known, silent: silent.keys(), more }))) {
		believe();
	}
	if (total > silent.size) keep({ ...cache, links: known });
	return silent.size;
}

import type { Archive } from '../../links/archive.ts';
import type { LinkCache } from '../../links/link-cache.ts';
import type { CitedLink } from '../../links/list-cited.ts';
import { planQuestions } from '../../links/plan-questions.ts';
import { askLink, type Asking } from './ask-link.ts';
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

/** Asks the addresses of which no recent answer is known, and keeps the answers; says whether any host answered. */
export async function askAll(
	links: readonly CitedLink[],
	{ asking, cache, since, keep, progress }: AskOptions,
): Promise<boolean> {
	const queues = planQuestions(
		links.map(({ url }) => url),
		{ known: cache.links, since },
	);
	const total = queues.reduce((sum, { urls }) => sum + urls.length, 0);
	if (total === 0) return true;
	const known = new Map(cache.links);
	const state = { done: 0, hasNetwork: false };
	await workThrough(
		queues.map(({ urls }) => urls),
		{
			most: mostHosts,
			task: async (url) => {
				const asked = await askLink(url, asking);
				known.set(url, asked.known);
				state.hasNetwork ||= asked.isAnswered;
				state.done += 1;
				progress(`${state.done} of ${total} addresses asked`);
				// Without a network, every address would look broken.
				const isTime = state.done % answersBetweenKeeping === 0;
				if (state.hasNetwork && isTime) keep({ ...cache, links: known });
			},
		},
	);
	if (state.hasNetwork) keep({ ...cache, links: known });
	return state.hasNetwork;
}

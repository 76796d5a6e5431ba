import { getEntry } from 'astro:content';
import type { ShownProblem } from './load/content-loader.ts';
import { buildTimeline } from './model/build-timeline.ts';
import type { Timeline } from './model/timeline.ts';
import type { Content } from './schema/content.ts';

let built: Promise<Timeline> | undefined;

/** Returns the whole record. In a build it is joined once; in development after each change. */
export function getTimeline(): Promise<Timeline> {
	if (import.meta.env.DEV) return build();
	return (built ??= build());
}

async function build(): Promise<Timeline> {
	const entry = await getEntry('record', 'content');
	if (!entry) throw new Error('Expected content, found none: see the problems that `npm run check` prints.');
	// The loader checked it; Astro's store does not carry its type.
	return buildTimeline(entry.data as unknown as Content, { withDrafts: import.meta.env.DEV });
}

/** Returns what is wrong with the content, for showing in the page; always empty in a build. */
export async function getProblems(): Promise<readonly ShownProblem[]> {
	const entry = await getEntry('record', 'problems');
	return (entry?.data as { problems?: readonly ShownProblem[] } | undefined)?.problems ?? [];
}

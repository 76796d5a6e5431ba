import { getEntry } from 'astro:content';
import { liveRecord } from './load/live-record.ts';
import { buildTimeline } from './model/build-timeline.ts';
import type { Timeline } from './model/timeline.ts';
import type { ShownProblem } from './rules/shown-problem.ts';
import type { StoredRecord } from './schema/stored-record.ts';

let built: Promise<Timeline> | undefined;

/** Returns the whole record. In a build it is joined once; in development after each change. */
export function getTimeline(): Promise<Timeline> {
	if (import.meta.env.DEV) return build();
	return (built ??= build());
}

async function build(): Promise<Timeline> {
	const { content } = await readStore();
	if (!content) {
		throw new Error(
			'Expected content, found none: mend the problems that the terminal shows first.',
		);
	}
	return buildTimeline(content, { withDrafts: import.meta.env.DEV });
}

/** Returns what is wrong with the content, for showing in the page; always empty in a build. */
export async function getProblems(): Promise<readonly ShownProblem[]> {
	return (await readStore()).problems;
}

async function readStore(): Promise<StoredRecord> {
	const live = import.meta.env.DEV ? liveRecord() : undefined;
	if (live) return live;
	const entry = await getEntry('record', 'record');
	return entry?.data ?? { problems: [] };
}

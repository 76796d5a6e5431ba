import type { Timeline } from '../model/timeline.ts';
import { listThings } from './list-things.ts';
import { indexNames, type NameIndex } from './name-index.ts';

const indexes = new WeakMap<Timeline, NameIndex>();

/** Returns the names of a record's things; made once for all pages. */
export function nameIndexOf(timeline: Timeline): NameIndex {
	const index = indexes.get(timeline) ?? indexNames(listThings(timeline));
	indexes.set(timeline, index);
	return index;
}

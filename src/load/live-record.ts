import type { StoredRecord } from '../schema/stored-record.ts';

/** Both ends are in one process, but in module graphs of their own: only what is global is the same for both. */
const place = globalThis as { [key: symbol]: StoredRecord | undefined };
const key = Symbol.for('timeline.live-record');

/**
 * Hands the record over to the pages of `astro dev`. Through Astro's store, megabytes would be written, read and
 * run as a module at each change, which a large record feels for seconds.
 */
export function setLiveRecord(record: StoredRecord): void {
	place[key] = record;
}

/** Returns the record that was handed over last; nothing in a build. */
export function liveRecord(): StoredRecord | undefined {
	return place[key];
}

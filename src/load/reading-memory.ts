import type { VFile } from 'vfile';
import type { ReadEvent, ReadTranslation } from './read-event.ts';

/** How a file is read, and the texts beside its own that the reading rests on. */
interface ReadingOptions<Reading> {
	readonly basis: readonly string[];
	readonly read: () => Reading;
}

/**
 * Returns what reading a file gives, read anew or remembered: its messages, its data and its body are
 * the same either way.
 */
export type Recall<Reading> = (file: VFile, options: ReadingOptions<Reading>) => Reading;

/**
 * Remembers what was read from events and translations, so that a second look at a folder reads only
 * what has changed. It holds what each file says by itself; the rules between files are checked each
 * time. It is for readings with one and the same `toHtml`.
 */
export interface ReadingMemory {
	readonly event: Recall<ReadEvent>;
	readonly translation: Recall<ReadTranslation>;
}

/** Remembers nothing. */
export const forgetful: ReadingMemory = {
	event: (_file, { read }) => read(),
	translation: (_file, { read }) => read(),
};

/** Remembers while the program runs; what is not yet known is asked of another memory. */
export function rememberReadings(other = forgetful): ReadingMemory {
	return { event: remember(other.event), translation: remember(other.translation) };
}

interface Known<Reading> {
	readonly basis: readonly string[];
	readonly messages: VFile['messages'];
	readonly reading: Reading;
}

function remember<Reading extends { readonly file: VFile }>(
	other: Recall<Reading>,
): Recall<Reading> {
	const known = new Map<string, Known<Reading>>();
	return (file, { basis, read }) => {
		// What could not be read at all has no text to know it by.
		if (file.messages.length > 0) return read();
		const whole = [String(file.value), ...basis];
		const before = known.get(file.path);
		if (before && isSame(whole, before.basis)) {
			file.messages.push(...before.messages);
			return { ...before.reading, file };
		}
		const reading = other(file, { basis, read });
		known.set(file.path, { basis: whole, messages: [...file.messages], reading });
		return reading;
	};
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((text, index) => text === other[index]);
}

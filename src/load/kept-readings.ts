import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { VFile } from 'vfile';
import { parseFrontmatter } from '../parse/frontmatter.ts';
import type { ReadEvent, ReadTranslation } from './read-event.ts';
import type { ReadingMemory, Recall } from './reading-memory.ts';

/** A memory that outlives the program. */
export interface KeptReadings extends ReadingMemory {
	/** Writes down what was asked for since it was opened, unless that is what is written already. */
	readonly save: () => void;
}

/** What a reading without messages is written down as. */
type Kept<Reading> = Omit<Reading, 'file' | 'pointAt' | 'keys'> & {
	readonly keys?: readonly string[];
};

/** Readings by the hash of all that they rest on. */
type Store = Record<string, unknown>;

/**
 * Opens the readings kept in a file. Only readings without a problem are kept, each under a hash of its
 * path, its text, its basis and the version, which has to differ wherever the same text could be read
 * differently. A file that is missing, damaged or of another version is as good as empty.
 */
export function openKeptReadings(
	path: string,
	{ version }: { readonly version: string },
): KeptReadings {
	const before = readStore(path, version);
	const asked: Store = {};
	let isNew = false;
	const keep = <Reading extends { readonly file: VFile }>(
		pack: (reading: Reading) => Kept<Reading>,
		unpack: (kept: Kept<Reading>, file: VFile) => Reading,
	): Recall<Reading> => {
		return (file, { basis, read }) => {
			if (file.messages.length > 0) return read();
			const hash = hashOf([file.path, ...basis, String(file.value)]);
			const kept = before[hash];
			if (kept !== undefined) {
				asked[hash] = kept;
				return unpack(kept as Kept<Reading>, file);
			}
			const reading = read();
			if (file.messages.length === 0) {
				asked[hash] = pack(reading);
				isNew = true;
			}
			return reading;
		};
	};
	return {
		event: keep<ReadEvent>(packEvent, unpackEvent),
		translation: keep<ReadTranslation>(packTranslation, (kept, file) => ({ ...kept, file })),
		save: () => {
			if (isNew || Object.keys(asked).length < Object.keys(before).length) {
				writeStore(path, { version, store: asked });
			}
		},
	};
}

function packEvent({ id, data, keys, body }: ReadEvent): Kept<ReadEvent> {
	return { id, data, keys: [...keys], body };
}

function unpackEvent({ id, data, keys = [], body }: Kept<ReadEvent>, file: VFile): ReadEvent {
	return {
		id,
		file,
		data,
		keys: new Set(keys),
		body,
		// Places are asked for only where a rule between files finds a problem.
		pointAt: (path) => parseFrontmatter(String(file.value)).pointAt(path),
	};
}

function packTranslation({ id, language, data, body }: ReadTranslation): Kept<ReadTranslation> {
	return { id, language, data, body };
}

/** The first line of a store: without it nothing is read, so that half a file is none. */
function seal(version: string, text: string): string {
	return hashOf([version, text]);
}

function readStore(path: string, version: string): Store {
	try {
		const text = readFileSync(path, 'utf8');
		const end = text.indexOf('\n');
		const body = text.slice(end + 1);
		return text.slice(0, end) === seal(version, body) ? (JSON.parse(body) as Store) : {};
	} catch {
		return {};
	}
}

function writeStore(
	path: string,
	{ version, store }: { readonly version: string; readonly store: Store },
): void {
	const body = JSON.stringify(store);
	const whole = `${path}.${process.pid}.new`;
	try {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(whole, `${seal(version, body)}\n${body}`);
		renameSync(whole, path);
	} catch {
		// Without it the next run takes longer, and says the same.
	}
}

function hashOf(parts: readonly string[]): string {
	return createHash('sha256').update(JSON.stringify(parts)).digest('base64');
}

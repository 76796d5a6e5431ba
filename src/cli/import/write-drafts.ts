import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { NewFile } from '../../authoring/compose-event.ts';
import { untaken } from '../../authoring/to-slug.ts';
import { writePlanned } from '../new/write-planned.ts';

/** Puts drafts into a folder, one for each row, and says whether the file was there before. */
export type PutDraft = (file: NewFile) => { readonly path: string; readonly isThere: boolean };

/**
 * Returns what puts drafts into a folder, by year. A file that is there is left as it is. Two rows that
 * would have one name get numbers in the order of the rows, so that each run finds the files of the last.
 */
export function draftWriter(
	folder: string,
	{ isDryRun }: { readonly isDryRun: boolean },
): PutDraft {
	const taken = new Set<string>();
	return ({ path, text }) => {
		const name = untaken(path.replace(/^events\//, '').replace(/\.md$/, ''), taken);
		taken.add(name);
		const file = `${name}.md`;
		const shown = join(folder, file);
		if (existsSync(shown)) return { path: shown, isThere: true };
		if (!isDryRun) write(folder, { file, text });
		return { path: shown, isThere: false };
	};
}

function write(
	folder: string,
	{ file, text }: { readonly file: string; readonly text: string },
): void {
	try {
		writePlanned({ folder, planned: new Map([[file, text]]) });
	} catch (error) {
		// On a full disk an empty file would be taken for one that is done.
		if (!isThereAlready(error)) rmSync(join(folder, file), { force: true });
		throw error;
	}
}

function isThereAlready(error: unknown): boolean {
	return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

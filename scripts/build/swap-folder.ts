import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of the published one.
 *
 * Two renames, so there is never a folder that is half old and half new; between them lies the only
 * moment without one, and `recoverSwap` mends an interruption there.
 */
export function swapFolder(finished: string, published: string): void {
	const { next, previous } = neighbours(published);
	mkdirSync(dirname(published), { recursive: true });
	moveFolder(finished, next);
	if (existsSync(published)) renameSync(published, previous);
	renameSync(next, published);
	rmSync(previous, { recursive: true, force: true });
}

/** Brings back the published folder where a swap was interrupted, and removes what it left. */
export function recoverSwap(published: string): void {
	const { next, previous } = neighbours(published);
	if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
	rmSync(previous, { recursive: true, force: true });
	rmSync(next, { recursive: true, force: true });
}

function neighbours(published: string) {
	return { next: `${published}.next`, previous: `${published}.previous` };
}

function moveFolder(from: string, to: string): void {
	try {
		renameSync(from, to);
	} catch (error) {
		// Another disk: copy first, so that the renames stay on one disk.
		if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
		cpSync(from, to, { recursive: true });
	}
}

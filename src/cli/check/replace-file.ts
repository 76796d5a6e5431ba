import {
	accessSync,
	chmodSync,
	constants,
	lstatSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';

/** What came of replacing a file; `code` is that of the system's error. */
export type Replaced =
	| { readonly kind: 'written' }
	| { readonly kind: 'changed' }
	| { readonly kind: 'failed'; readonly code: string };

/**
 * Replaces a file as a whole, so that it is never half written, unless it no longer holds the bytes
 * that were read or may not be written.
 */
export function replaceFile(
	path: string,
	{ read, text }: { readonly read: Uint8Array; readonly text: string },
): Replaced {
	const whole = `${path}.new`;
	try {
		accessSync(path, constants.W_OK);
		writeFileSync(whole, text, { flag: 'wx' });
	} catch (error) {
		return failure(error);
	}
	try {
		chmodSync(whole, lstatSync(path).mode & 0o777);
		if (!readFileSync(path).equals(read)) return { kind: 'changed' };
		renameSync(whole, path);
		return { kind: 'written' };
	} catch (error) {
		return failure(error);
	} finally {
		rmSync(whole, { force: true });
	}
}

function failure(error: unknown): Replaced {
	return {
		kind: 'failed',
		code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown',
	};
}

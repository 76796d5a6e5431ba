import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { report, type Problem } from '../rules/problem.ts';

const largestFile = 256 * 1024;

/** Texts by their path below the content folder that are read instead of what is there: files still to be written. */
export type PlannedFiles = ReadonlyMap<string, string>;

/** Where a content file is read from. */
export interface TextOptions {
	readonly root: string;
	/** What its path begins with in messages. */
	readonly shownAs: string;
	readonly planned?: PlannedFiles | undefined;
}

/** Reads a content file as text. Line ends become LF and a byte-order mark goes; what is wrong is in `messages`. */
export function readText(path: string, { root, shownAs, planned }: TextOptions): VFile {
	const file = new VFile({ path: `${shownAs}/${path}`, value: '' });
	const text = planned?.get(path);
	if (text !== undefined) {
		file.value = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
		return file;
	}
	try {
		const stats = lstatSync(join(root, path));
		// Asked before reading: a named pipe would never end.
		const problem = findKindProblem(stats);
		if (problem) report(file, problem);
		else file.value = decode(readFileSync(join(root, path)));
	} catch (error) {
		report(file, toProblem(error as NodeJS.ErrnoException));
	}
	return file;
}

function findKindProblem(stats: Stats): Problem | undefined {
	if (!stats.isFile()) {
		const kind = stats.isDirectory() ? 'folder' : stats.isSymbolicLink() ? 'link' : 'device';
		return {
			rule: 'file-kind',
			reason: `Expected an ordinary file, found a ${kind}`,
			mend:
				kind === 'folder' ? 'rename the folder, or put a file here' : 'put the file itself here',
		};
	}
	if (stats.size <= largestFile) return undefined;
	return {
		rule: 'file-size',
		reason: `Expected at most 256 KiB, found ${Math.ceil(stats.size / 1024)} KiB`,
		mend: 'shorten the file, or split it in two',
	};
}

function decode(bytes: Uint8Array): string {
	return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
}

function toProblem({ code }: NodeJS.ErrnoException): Problem {
	if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
		return {
			rule: 'file-encoding',
			reason: 'Expected UTF-8, found bytes of another encoding',
			mend: 'save the file as UTF-8',
		};
	}
	if (code === 'ENOENT') {
		return {
			rule: 'file-missing',
			reason: 'Expected this file, found none',
			mend: 'write it; content/README.md says what it holds',
		};
	}
	return {
		rule: 'file-unread',
		reason: `Expected a file that can be read, found the error ${code ?? 'unknown'}`,
		mend: 'check its permissions',
	};
}

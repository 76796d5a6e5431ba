import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { report } from '../rules/problem.ts';
import type { FileEntry } from './list-files.ts';

const largestFile = 256 * 1024;

/** Reads a content file as text. Line ends become LF and a byte-order mark goes; what is wrong is in `messages`. */
export async function readText(
	root: string,
	{ path, isFile }: FileEntry,
	{ shownAs }: { shownAs: string },
) {
	const file = new VFile({ path: shownAs, value: '' });
	if (!isFile) {
		report(file, {
			rule: 'file-kind',
			reason: 'Expected an ordinary file, found a link, a folder or a device',
			mend: 'put the file itself here',
		});
		return file;
	}
	try {
		const { size } = await stat(join(root, path));
		if (size > largestFile) {
			report(file, {
				rule: 'file-size',
				reason: `Expected at most 256 KiB, found ${Math.ceil(size / 1024)} KiB`,
				mend: 'shorten the file, or split the event in two',
			});
			return file;
		}
		file.value = decode(await readFile(join(root, path)), file);
	} catch (error) {
		report(file, {
			rule: 'file-unread',
			reason: `Expected a file that can be read, found ${error instanceof Error ? error.message : String(error)}`,
			mend: 'check its permissions',
		});
	}
	return file;
}

function decode(bytes: Uint8Array, file: VFile): string {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.replace(/\r\n?/g, '\n');
	} catch {
		report(file, {
			rule: 'file-encoding',
			reason: 'Expected UTF-8, found bytes of another encoding',
			mend: 'save the file as UTF-8',
		});
		return '';
	}
}

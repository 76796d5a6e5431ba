import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addArchiveUrl } from '../../links/add-archive-url.ts';
import { replaceFile } from '../check/replace-file.ts';

/** An archive's copy of what a source cites. */
export interface FoundCopy {
	readonly path: string;
	/** The page that is cited there. */
	readonly cited: string;
	/** The copy. */
	readonly url: string;
}

/** What came of writing, in words, and whether every file that had to be could be written. */
export interface Written {
	readonly says: readonly string[];
	readonly hasFailed: boolean;
}

/** Writes `archive_url` into the sources of the files that the copies are for, and changes nothing else. */
export function writeCopies(
	copies: readonly FoundCopy[],
	{ folder }: { readonly folder: string },
): Written {
	const written = [...Map.groupBy(copies, ({ path }) => path)].map(([path, inFile]) =>
		writeFile(inFile, { shown: `${folder}/${path}`, file: join(folder, path) }),
	);
	return {
		says: written.flatMap(({ says }) => says),
		hasFailed: written.some(({ hasFailed }) => hasFailed),
	};
}

function writeFile(
	copies: readonly FoundCopy[],
	{ shown, file }: { readonly shown: string; readonly file: string },
): Written {
	const read = readFileSync(file);
	let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(read);
	const says: string[] = [];
	let hasFailed = false;
	for (const { cited, url } of copies) {
		const longer = addArchiveUrl(text, { cited, url });
		if (longer === undefined) {
			hasFailed = true;
			says.push(
				`${shown}: Expected a source with the address ${cited} that takes a line more, found none, or none that the file would read with as before\n  Mend: add by hand archive_url: ${url}`,
			);
		} else {
			text = longer;
			says.push(`${shown}: wrote archive_url: ${url}`);
		}
	}
	const replaced = replaceFile(file, { read, text });
	if (replaced.kind === 'written') return { says, hasFailed };
	const found = replaced.kind === 'changed' ? 'it changed meanwhile' : `the error ${replaced.code}`;
	const reason = `${shown}: Expected a file that can be written, found ${found}\n  Mend: save it and check its permissions, then run the command again`;
	return { says: [reason], hasFailed: true };
}

import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mendMarkdown, mendRegistry } from '../../authoring/mend/mend-file.ts';
import type { Mended } from '../../authoring/mend/mend.ts';
import { parseChapterFileName } from '../../load/chapter-files.ts';
import { parseEventFileName } from '../../load/event-files.ts';
import { listFiles } from '../../load/list-files.ts';
import { chapterSchema } from '../../schema/chapter.ts';
import { eventSchema, pageSchema, translationSchema } from '../../schema/event.ts';
import { keysAt } from '../../schema/keys-at.ts';
import { replaceFile, type Replaced } from './replace-file.ts';

/** What was mended in a content folder, in words, and whether every file that had to be could be written. */
export interface Fixed {
	readonly says: string;
	readonly hasFailed: boolean;
}

/** Larger files are not read by the check either. */
const largestFile = 256 * 1024;

/** Mends what is mechanical in every file of a content folder, and leaves the others untouched. */
export function fixContent(folder: string): Fixed {
	const results = listContentFiles(folder).map((path) => fixFile(folder, path));
	const mends = results.reduce((sum, { count }) => sum + count, 0);
	const files = results.filter(({ count }) => count > 0).length;
	const total =
		mends === 0
			? 'Nothing was mended.'
			: `Mended ${mends} ${mends === 1 ? 'thing' : 'things'} in ${files} ${files === 1 ? 'file' : 'files'}.`;
	return {
		says: [...results.flatMap(({ says }) => says), total].join('\n'),
		hasFailed: results.some(({ hasFailed }) => hasFailed),
	};
}

function listContentFiles(folder: string): readonly string[] {
	const markdown = ['chapters', 'events', 'pages'].flatMap((part) =>
		listFiles(folder, part).filter((path) => path.endsWith('.md')),
	);
	const registries = ['places', 'vocabulary'].flatMap((part) =>
		listFiles(folder, part).filter((path) => path.endsWith('.yaml')),
	);
	return ['actors.yaml', 'publishers.yaml', 'site.yaml', ...registries, ...markdown].sort();
}

interface FixedFile {
	readonly says: readonly string[];
	readonly count: number;
	readonly hasFailed: boolean;
}

const untouched: FixedFile = { says: [], count: 0, hasFailed: false };

function fixFile(folder: string, path: string): FixedFile {
	const file = join(folder, path);
	const read = readOrdinary(file);
	const text = read && decode(read);
	if (read === undefined || text === undefined) return untouched;
	const { text: mended, mends } = mend(path, text);
	if (mended === text) return untouched;
	const replaced = replaceFile(file, { read, text: mended });
	const shown = `${folder}/${path}`;
	if (replaced.kind !== 'written') {
		return { says: [explain(shown, replaced)], count: 0, hasFailed: true };
	}
	const sorted = [...mends].sort((a, b) => a.line - b.line);
	return {
		says: sorted.map(({ line, says }) => `${shown}:${line}: ${says}`),
		count: mends.length,
		hasFailed: false,
	};
}

/** The bytes of a file; none where it is a link, a folder, too large or not to be read, which the check reports. */
function readOrdinary(file: string): Buffer | undefined {
	try {
		const stats = lstatSync(file);
		return stats.isFile() && stats.size <= largestFile ? readFileSync(file) : undefined;
	} catch {
		return undefined;
	}
}

/** Keeps a byte-order mark; none of the text where the bytes are not UTF-8, which the check reports. */
function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function mend(path: string, text: string): Mended {
	if (path.endsWith('.yaml')) return mendRegistry(text);
	const schema = schemaOf(path);
	return mendMarkdown(text, { keysOf: (steps) => keysAt(schema, steps) });
}

function schemaOf(path: string) {
	if (path.startsWith('pages/')) return pageSchema;
	if (path.startsWith('chapters/')) {
		const name = parseChapterFileName(path);
		const isTranslation = name.kind === 'chapter' && name.language !== undefined;
		return isTranslation ? translationSchema : chapterSchema;
	}
	return parseEventFileName(path).kind === 'translation' ? translationSchema : eventSchema;
}

function explain(shown: string, replaced: Exclude<Replaced, { readonly kind: 'written' }>): string {
	if (replaced.kind === 'changed') {
		return `${shown}: Expected the file as it was read, found it changed meanwhile\n  Mend: save it, then run the command again`;
	}
	return replaced.code === 'EEXIST'
		? `${shown}: Expected no file ${shown}.new, found one\n  Mend: look at it, then delete it`
		: `${shown}: Expected a file that can be written, found the error ${replaced.code}\n  Mend: check its permissions`;
}

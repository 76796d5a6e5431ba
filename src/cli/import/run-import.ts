import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hostOf } from '../../model/find-publisher.ts';
import { quote } from '../../rules/problem.ts';
import { openDesk } from '../new/desk.ts';
import { UnusableContent } from '../new/unusable-content.ts';
import { explainWrongFlag } from '../wrong-flag.ts';
import { help } from './help.ts';
import { importRows, UnusableFile, type ImportCounts } from './import-rows.ts';
import { knownNames } from './known-names.ts';
import { openRows } from './open-rows.ts';
import { readMapping } from './read-mapping.ts';
import { draftWriter } from './write-drafts.ts';

/** Where and when rows are imported. */
export interface ImportCommand {
	/** The content folder, whose registries tell places, actors and publishers. */
	readonly folder: string;
	/** As `YYYY-MM-DD`. */
	readonly today: string;
	/** Hears of each row that could not be read, at once. */
	readonly say: (problem: string) => void;
	/** Hears now and then how far it has come. */
	readonly progress: (words: string) => void;
}

/** How the command ended: its exit code and what it has to say. */
export interface ImportEnding {
	readonly code: 0 | 1;
	readonly says: string;
}

const flags = {
	out: { type: 'string' },
	map: { type: 'string' },
	'dry-run': { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
} as const;
const rowsBetween = 1000;

/** Runs the command on its arguments; throws only for a bug. */
export async function runImport(
	args: readonly string[],
	command: ImportCommand,
): Promise<ImportEnding> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: flags,
			allowPositionals: true,
		});
		if (values.help) return { code: 0, says: help };
		const wrong = findWrongPaths(values, positionals);
		const [path = ''] = positionals;
		if (wrong.length > 0) return refuse(wrong);
		return await run(path, { ...command, ...values, isDryRun: values['dry-run'] });
	} catch (error) {
		const wrong = explainWrongFlag(error, Object.keys(flags));
		if (wrong !== undefined) return refuse([wrong]);
		if (error instanceof UnusableFile) return refuse([error.message]);
		if (error instanceof UnusableContent) {
			return refuse([error.message, 'The registries have errors: mend them first.']);
		}
		const failed = explainFailedFile(error);
		if (failed === undefined) throw error;
		return { code: 1, says: failed };
	}
}

interface RunOptions extends ImportCommand {
	readonly out?: string | undefined;
	readonly map?: string | undefined;
	readonly isDryRun: boolean;
}

async function run(
	path: string,
	{ folder, today, say, progress, out = '', map, isDryRun }: RunOptions,
): Promise<ImportEnding> {
	const read = map === undefined ? undefined : readMapping(map);
	if (read && 'problems' in read) return refuse(read.problems);
	const { registries, content } = openDesk(folder);
	const size = Math.max(1, statSync(path).size);
	let bytes = 0;
	const opened = openRows(path, (soFar) => (bytes = soFar));
	const counts = await importRows(opened, {
		path,
		today,
		say,
		mapping: read && { path: map ?? '', mapping: read.mapping },
		names: knownNames(registries),
		ownHost: hostOf(registries.site.address),
		recorded: new Set(content.events.flatMap(({ data }) => data.ids?.ucdp_ged ?? [])),
		put: draftWriter(out, { isDryRun }),
		count: (rows) => {
			if (rows % rowsBetween !== 0) return;
			progress(`${rows} rows, ${Math.round((100 * bytes) / size)}% of the file`);
		},
	});
	const isDone = counts.unreadable === 0 && counts.rows > 0;
	return { code: isDone ? 0 : 1, says: describe(counts, { path, out, isDryRun }) };
}

function describe(
	{ rows, written, existing, unreadable, isWhole, format }: ImportCounts,
	{ path, out, isDryRun }: Pick<RunOptions, 'out' | 'isDryRun'> & { readonly path: string },
): string {
	if (rows === 0) return `${path}: Expected rows, found none\nNothing was written.`;
	const sum = `${rows} rows = ${written} ${isDryRun ? 'to write' : 'written'} + ${existing} there already + ${unreadable} not read`;
	return [
		`${path} (${format}): ${sum}`,
		...(isWhole ? [] : ['The file was not read to its end: see the last row above.']),
		...(isDryRun
			? ['Nothing was written: this was a dry run.']
			: [`The drafts are in ${out ?? ''}. Each TODO in them is for you to decide.`]),
	].join('\n');
}

function findWrongPaths(
	{ out, map }: { readonly out?: string | undefined; readonly map?: string | undefined },
	paths: readonly string[],
): string[] {
	const [path] = paths;
	const problems: string[] = [];
	const expect = (isRight: boolean, [reason, mend]: readonly [string, string]) => {
		if (!isRight) problems.push(`${reason}\n  Mend: ${mend}`);
	};
	const isFile = (name: string) => existsSync(name) && statSync(name).isFile();
	if (path === undefined || paths.length > 1) {
		expect(false, [
			`Expected one file to import, found ${path === undefined ? 'none' : paths.length}`,
			'npm run import -- FILE --out FOLDER; see --help',
		]);
	} else {
		expect(isFile(path), [`Expected a file, found none at ${quote(path)}`, 'check its path']);
	}
	expect(out !== undefined && out !== '', [
		'--out: Expected a folder for the drafts, found nothing',
		'add --out imported',
	]);
	expect(!out || !existsSync(out) || statSync(out).isDirectory(), [
		`--out: Expected a folder, found a file at ${quote(out)}`,
		'name another folder',
	]);
	expect(map === undefined || isFile(map), [
		`--map: Expected a file, found none at ${quote(map)}`,
		'check its path',
	]);
	return problems;
}

/** Words a disk that is full, or a folder that may not be written to. */
function explainFailedFile(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error)) return undefined;
	const reasons: Readonly<Record<string, string>> = {
		ENOSPC: 'the disk is full',
		EACCES: 'it may not be read or written',
		EROFS: 'the disk is read-only',
	};
	const reason = reasons[String(error.code)];
	const path = 'path' in error ? String(error.path) : 'the file';
	return (
		reason &&
		`${path}: Expected to read or write it, found that ${reason}\n  Mend: see to that and run the command again; it goes on where it stopped`
	);
}

function refuse(problems: readonly string[]): ImportEnding {
	return { code: 1, says: [...problems, 'Nothing was written.'].join('\n') };
}

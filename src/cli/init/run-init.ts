import { lstatSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeFlow } from '../../authoring/write-yaml.ts';
import { listFiles } from '../../load/list-files.ts';
import { siteSchema } from '../../schema/registries.ts';
import { explainWrongFlag } from '../wrong-flag.ts';
import { help } from './help.ts';

/** What a new content folder is made from. */
export interface InitOptions {
	/** The folder of the template. */
	readonly template: string;
	/** As `YYYY-MM-DD`. */
	readonly today: string;
}

/** How the command ended: its exit code and what it has to say. */
export interface InitEnding {
	readonly code: 0 | 1;
	readonly says: string;
}

const flags = {
	address: { type: 'string' },
	help: { type: 'boolean', short: 'h', default: false },
	title: { type: 'string' },
} as const;

/** Runs the command on its arguments; throws only for a bug. */
export function runInit(args: readonly string[], options: InitOptions): InitEnding {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: flags,
			allowPositionals: true,
		});
		if (values.help) return { code: 0, says: help };
		const problems = [...findWrongFolder(positionals), ...findWrongValues(values)];
		if (problems.length > 0) return refuse(problems);
		const folder = (positionals[0] ?? '').replace(/\/+$/, '');
		const count = writeFolder(folder, { ...options, ...values });
		return { code: 0, says: describe(folder, count) };
	} catch (error) {
		const wrongFlag = explainWrongFlag(error, Object.keys(flags));
		if (wrongFlag !== undefined) return refuse([wrongFlag]);
		const wrongPath = explainWrongPath(error);
		if (wrongPath === undefined) throw error;
		// A disk may be full when the first files are there.
		return { code: 1, says: `${wrongPath}\nNothing more was written.` };
	}
}

const wrongPaths: Readonly<Record<string, string>> = {
	EACCES: 'no permission to write',
	EPERM: 'no permission to write',
	EROFS: 'a disk that cannot be written',
	ENOSPC: 'a disk that is full',
	EEXIST: 'a file where one has to be written',
	ENOTDIR: 'a file where a folder has to be',
	ENAMETOOLONG: 'a name that is too long',
	ELOOP: 'links that lead back to themselves',
};

/** Says what is wrong with where the folder was to be; undefined for an error of another kind. */
function explainWrongPath(error: unknown): string | undefined {
	if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return undefined;
	const found = wrongPaths[String(error.code)];
	return found === undefined
		? undefined
		: `Expected a place for a new folder, found ${found} at ${String(error.path)}\n  Mend: choose another name, or change the permissions there`;
}

interface Wishes {
	readonly title?: string | undefined;
	readonly address?: string | undefined;
}

/** Files that a file manager puts into a folder that was looked at. */
const leftByDesktops: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

function findWrongFolder(positionals: readonly string[]): readonly string[] {
	const [folder = '', ...more] = positionals;
	if (folder === '' || more.length > 0) {
		const found = folder === '' ? 'none' : `${positionals.length}: ${positionals.join(', ')}`;
		return [
			`Expected the name of one folder, found ${found}\n  Mend: npm run init -- my-timeline; put a text with blanks in quotes`,
		];
	}
	const stands = statSync(folder, { throwIfNoEntry: false });
	if (stands === undefined) return [];
	if (!stands.isDirectory()) {
		return [`Expected a new folder, found a file at ${folder}\n  Mend: choose another name`];
	}
	const [first] = readdirSync(folder).filter((name) => !leftByDesktops.has(name));
	return first === undefined
		? []
		: [`Expected a new folder, found ${folder}/ with ${first} in it\n  Mend: choose another name`];
}

function findWrongValues({ title, address }: Wishes): readonly string[] {
	const problems: string[] = [];
	if (title !== undefined && !siteSchema.shape.title.safeParse({ en: title }).success) {
		problems.push(
			`--title: Expected a title of 1 to 120 characters, found ${title.length}\n  Mend: say it shorter`,
		);
	}
	if (address !== undefined && !siteSchema.shape.address.safeParse(address).success) {
		problems.push(
			`--address: Expected a plain https or http address, found \`${address}\`\n  Mend: write it like https://name.github.io/my-timeline`,
		);
	}
	return problems;
}

/** Writes the files of the template, each only where there is none, and returns their number. */
function writeFolder(folder: string, options: InitOptions & Wishes): number {
	const paths = readdirSync(options.template).flatMap((name) =>
		lstatSync(join(options.template, name)).isDirectory()
			? listFiles(options.template, name)
			: [name],
	);
	for (const path of paths) {
		const text = adapt(readFileSync(join(options.template, path), 'utf8'), { path, ...options });
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text, { flag: 'wx' });
	}
	return paths.length;
}

function adapt(
	text: string,
	{ path, today, title, address }: InitOptions & Wishes & { readonly path: string },
): string {
	if (path !== 'site.yaml') return text.replace(/^added: .*$/m, `added: ${today}`);
	const named =
		title === undefined
			? text
			: text
					.replace(/^title: .*$/m, () => `title: ${writeFlow({ en: title })}`)
					.replace(/^short_title: .*$/m, () => `short_title: ${writeFlow({ en: title })}`);
	return address === undefined
		? named
		: named.replace(/^address: .*$/m, () => `address: ${address.replace(/\/+$/, '')}`);
}

function describe(folder: string, count: number): string {
	const quoted = /^[\w./~-]+$/.test(folder)
		? folder
		: `'${folder.replaceAll("'", String.raw`'\''`)}'`;
	return `Wrote ${count} files into ${folder}/
Look at it:   TIMELINE_CONTENT=${quoted} npm run dev
Check it:     TIMELINE_CONTENT=${quoted} npm run check
Build it:     TIMELINE_CONTENT=${quoted} npm run build
Then begin with ${folder}/README.md; docs/another-subject.md goes on from there.`;
}

function refuse(problems: readonly string[]): InitEnding {
	return { code: 1, says: [...problems, 'Nothing was written.'].join('\n') };
}

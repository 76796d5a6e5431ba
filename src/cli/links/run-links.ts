import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { countLinks } from '../../links/count-links.ts';
import { emptyCache, readCache, writeCache, type LinkCache } from '../../links/link-cache.ts';
import type { CitedLink } from '../../links/list-cited.ts';
import { isOfHost } from '../../links/plan-questions.ts';
import { reportLink } from '../../links/report-links.ts';
import { millisecondsInDay } from '../../model/date.ts';
import { readRegistries } from '../../load/read-registries.ts';
import { formatProblems } from '../../rules/format-problems.ts';
import { formatForMachine } from '../../rules/problem-formats.ts';
import { paint } from '../check/paint.ts';
import { readFormat, type Format } from '../read-format.ts';
import { explainWrongFlag } from '../wrong-flag.ts';
import { askAll, type World } from './ask-all.ts';
import { askCopies, findCopies } from './ask-copies.ts';
import type { Asking } from './ask-link.ts';
import { flags, readSince } from './flags.ts';
import { help } from './help.ts';
import { readCited, type Cited } from './read-cited.ts';
import { takeTurns } from './take-turns.ts';
import { writeCopies } from './write-copies.ts';

/** Where links are checked, and what of the world that needs. */
export interface LinksCommand extends World {
	/** The content folder. */
	readonly folder: string;
	/** The file of the cache. */
	readonly cacheFile: string;
}

/** How the command ended: its exit code and what it has to say. */
export interface LinksEnding {
	readonly code: 0 | 1;
	readonly says: string;
}

interface Wanted {
	readonly format: Format;
	readonly since: number;
	readonly host: string | undefined;
	readonly only: readonly string[];
	readonly isOffline: boolean;
	readonly hasArchive: boolean;
	readonly hasWrite: boolean;
}

/** How long answers are kept, in milliseconds, about what this timeline does not cite, but perhaps another. */
const longestUncited = 90 * millisecondsInDay;

/** Runs the command on its arguments; throws only for a bug. */
export async function runLinks(
	args: readonly string[],
	command: LinksCommand,
): Promise<LinksEnding> {
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			options: flags,
			allowPositionals: true,
		});
		if (values.help) return { code: 0, says: help };
		const format = readFormat(values.format);
		const since = readSince(values.since, command.now());
		const problems = [format, since].flatMap((read) =>
			typeof read === 'object' ? [read.problem] : [],
		);
		if (values.offline && (values.archive || values.write)) {
			problems.push(
				'--offline: Expected neither --archive nor --write beside it, found one\n  Mend: leave --offline out; copies are looked at before they are written',
			);
		}
		const { only: named = [] } = values;
		const only = [...named, ...positionals];
		if (positionals.length > 0 && named.length === 0) {
			problems.push(
				`Expected only flags, found \`${positionals.join(' ')}\`\n  Mend: write --only before the names of files`,
			);
		}
		if (typeof format === 'object' || typeof since === 'object' || problems.length > 0) {
			return { code: 1, says: problems.join('\n') };
		}
		return await run(command, {
			format,
			since,
			only,
			host: values.host,
			isOffline: values.offline,
			hasArchive: values.archive,
			hasWrite: values.write,
		});
	} catch (error) {
		const wrong = explainWrongFlag(error, Object.keys(flags));
		if (wrong === undefined) throw error;
		return { code: 1, says: wrong };
	}
}

async function run(command: LinksCommand, wanted: Wanted): Promise<LinksEnding> {
	const { folder, cacheFile } = command;
	const cited = readCited(folder);
	const chosen = choose(cited.links, folder, wanted);
	if (chosen.length === 0) {
		return {
			code: 1,
			says: `Expected addresses to check, found none in ${folder}/ that fit the flags`,
		};
	}
	let cache = existsSync(cacheFile) ? readCache(readFileSync(cacheFile, 'utf8')) : emptyCache;
	const keep = (next: LinkCache) => {
		cache = next;
		mkdirSync(dirname(cacheFile), { recursive: true });
		const copies = [...cache.copies.values()].flatMap(({ copy }) => copy?.url ?? []);
		const links = new Set([...cited.links.map(({ url }) => url), ...copies]);
		// A file that is half written would be forgotten as a whole.
		const whole = `${cacheFile}.new`;
		const since = command.now() - longestUncited;
		writeFileSync(whole, writeCache(cache, { cited: links, since }));
		renameSync(whole, cacheFile);
	};
	const asking: Asking = { ...command, inTurn: takeTurns(command), userAgent: nameOf(folder) };
	const silent = wanted.isOffline
		? 0
		: await askAll(chosen, { ...command, ...wanted, asking, cache, keep });
	if (wanted.hasArchive) {
		const isDone = await askCopies(chosen, { ...command, ...wanted, asking, cache, keep });
		if (!isDone) command.say('The archive does not answer; run the command again later to go on.');
	}
	const written = wanted.hasWrite
		? writeCopies(await findCopies(chosen, { ...wanted, asking, cache, keep }), { folder })
		: { says: [], hasFailed: false };
	// What was written has moved the lines.
	const after = written.says.length > 0 ? readCited(folder) : cited;
	const links = choose(after.links, folder, wanted);
	const notices = [...(silent > 0 ? [noNetwork(silent)] : []), ...written.says];
	const { says, hasErrors } = describe(after, { links, cache, format: wanted.format });
	const isText = wanted.format === 'text';
	if (!isText) command.say([...notices, countLinks(links, cache)].join('\n'));
	return {
		code: hasErrors || silent > 0 || written.hasFailed ? 1 : 0,
		says: isText ? [...notices, says, countLinks(links, cache)].join('\n') : says,
	};
}

function choose(
	links: readonly CitedLink[],
	folder: string,
	{ host, only }: Pick<Wanted, 'host' | 'only'>,
): readonly CitedLink[] {
	// Named from the project's folder, as in the report, or from the content folder.
	const roots = only
		.map((name) => name.replaceAll('\\', '/'))
		.flatMap((name) => [resolve(name), resolve(folder, name)]);
	const isChosen = (path: string) =>
		roots.length === 0 || roots.some((root) => isWithin(resolve(folder, path), root));
	return links.filter(({ url, path }) => isOfHost(url, host) && isChosen(path));
}

function isWithin(path: string, root: string): boolean {
	return path === root || path.startsWith(`${root}${sep}`);
}

/** Who asks: whoever reads the log of a host finds the site, and what its machine does there. */
function nameOf(folder: string): string {
	const address = readRegistries(folder, { shownAs: folder }).registries.site?.address;
	// A header takes ASCII alone.
	return `timeline-links/1 (${address === undefined ? '' : `+${new URL(address).href}; `}checks the links of a timeline, one page at a time)`;
}

function noNetwork(silent: number): string {
	const addresses = silent === 1 ? 'of 1 address nothing' : `of ${silent} addresses nothing`;
	return `Expected an answer from at least one host, found none to the end; ${addresses} was kept\n  Mend: look at the network and run the command again; behind a proxy set HTTPS_PROXY and HTTP_PROXY`;
}

interface DescribeOptions {
	readonly links: readonly CitedLink[];
	readonly cache: LinkCache;
	readonly format: Format;
}

function describe(
	{ files }: Cited,
	{ links, cache, format }: DescribeOptions,
): { readonly says: string; readonly hasErrors: boolean } {
	for (const link of links) {
		const file = files.get(link.path);
		if (file) reportLink(file, { link, cache });
	}
	const all = [...files.values()];
	return {
		says: format === 'text' ? formatProblems(all, { paint }) : formatForMachine(all, format),
		hasErrors: all.some(({ messages }) => messages.some(({ fatal }) => fatal === true)),
	};
}

import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFresh } from '../build/is-fresh.ts';
import { findChromium } from '../find-chromium.ts';
import { root } from '../root.ts';
import { checkBudgets } from '../../tests/site/check-budgets.ts';
import { checkData } from '../../tests/site/check-data.ts';
import { checkDirections } from '../../tests/site/check-directions.ts';
import { checkLinks } from '../../tests/site/check-links.ts';
import { checkMetadata } from '../../tests/site/check-metadata.ts';
import { checkPolicies } from '../../tests/site/check-policies.ts';
import { checkReproducible } from '../../tests/site/check-reproducible.ts';
import type { Finding } from '../../tests/site/finding.ts';
import { runCommand, runTool, StepError } from './run-command.ts';

/** The small timeline on another subject: the same code must build it. */
const space = {
	name: 'space',
	content: join(root, 'tests/fixtures/space'),
	output: join(root, '.cache/dist-space'),
};
const sites = [{ name: 'main', content: join(root, 'content'), output: join(root, 'dist') }, space];
/** A test that waits for ever fails by its name. */
const testLimit = `--test-timeout=${5 * 60_000}`;
const tested = ['bench', 'eslint', 'scripts', 'src', 'tests/site', 'tests/unit'];

/** A named part of `npm test`. Returns a few words on what it did; throws where something is wrong. */
export interface Step {
	readonly name: string;
	readonly run: () => Promise<string>;
}

/** The parts of `npm test`, the quickest first. */
export const steps: readonly Step[] = [
	{
		name: 'format',
		run: async () => {
			await runTool('prettier', [
				'--check',
				'--cache',
				'--cache-strategy=content',
				'--cache-location=.cache/prettier',
				'--log-level=warn',
				'.',
			]);
			return 'as Prettier writes it';
		},
	},
	{
		name: 'lint',
		run: async () => {
			// On a fresh checkout Astro has not written its types yet, and every use of them would be unsafe.
			if (!existsSync(join(root, '.astro/types.d.ts'))) await runTool('astro', ['sync']);
			await runTool('eslint', ['--max-warnings=0', '.']);
			await runTool('knip', ['--no-progress']);
			return 'ESLint, import table, knip';
		},
	},
	{
		name: 'types',
		run: async () => {
			await runTool('astro', ['check', '--minimumFailingSeverity', 'warning']);
			return 'astro check';
		},
	},
	{
		name: 'unit',
		run: async () => {
			const patterns = tested.map((folder) => `${folder}/**/*.test.ts`);
			// Far from Greenwich, so that a date read in local time falls on another day.
			const environment = { TZ: 'America/Los_Angeles' };
			const seed = pathToFileURL(join(root, 'tests/unit/fix-seed.ts')).href;
			return countTests(
				await runCommand([`--import=${seed}`, '--test', testLimit, ...patterns], { environment }),
			);
		},
	},
	{
		name: 'content',
		run: async () => {
			const printed = await eachSite(({ content }) =>
				runCommand(['src/cli/check.ts'], {
					environment: { TIMELINE_CONTENT: relative(root, content) },
				}),
			);
			return printed.map((text) => text.trim().split('\n').at(-1)).join('; ');
		},
	},
	{
		name: 'build',
		run: async () => {
			const done = await eachSite(async (site) => {
				if (isFresh(site)) return `${site.name} up to date`;
				const environment = {
					TIMELINE_CONTENT: relative(root, site.content),
					TIMELINE_OUT: site.output,
				};
				await runCommand(['scripts/build.ts'], { environment });
				return `${site.name} built`;
			});
			return done.join(', ');
		},
	},
	{
		name: 'pipeline',
		run: async () =>
			countTests(
				await runCommand(['--test', '--test-force-exit', testLimit, 'tests/pipeline/**/*.test.ts']),
			),
	},
	{
		name: 'html',
		run: async () => {
			const folders = sites.map(({ output }) => `${output}/**/*.html`);
			await runTool('html-validate', ['--max-warnings=0', ...folders]);
			return `html-validate on every page; ${await inspectSites(checkDirections)}`;
		},
	},
	{ name: 'links', run: () => inspectSites(checkLinks) },
	{ name: 'data', run: () => inspectSites(checkData) },
	{ name: 'policies', run: () => inspectSites(checkPolicies) },
	{ name: 'metadata', run: () => inspectSites(checkMetadata) },
	{ name: 'budgets', run: () => inspectSites(checkBudgets) },
	{ name: 'reproducible', run: async () => judge([await checkReproducible(space)]) },
	{
		name: 'browser',
		run: async () => {
			const environment = { CHROME_PATH: findChromium() };
			const printed = await runCommand([join(root, 'scripts/run.mjs'), 'playwright', 'test'], {
				environment,
				// Playwright ends itself before, and tells where it stood.
				limit: 50,
			});
			const passed = `${/(\d+) passed/.exec(printed)?.[1] ?? '0'} passed`;
			const late = listFlaky(printed);
			return late.length === 0 ? passed : `${passed}, at the second try: ${late.join('; ')}`;
		},
	},
];

/** Lists the tests that Playwright says passed only at the second try. */
function listFlaky(printed: string): readonly string[] {
	const [, list = ''] = /^ +\d+ flaky\n((?: {4}.*\n)*)/m.exec(printed) ?? [];
	return list
		.split('\n')
		.map((line) => line.replace(/─+$/, '').trim())
		.filter((line) => line !== '');
}

/** Turns the summary of Node's test runner into that of Playwright: `12 passed`. */
function countTests(printed: string): string {
	return `${/pass (\d+)/.exec(printed)?.[1] ?? '0'} passed`;
}

async function eachSite<T>(run: (site: typeof space) => Promise<T>): Promise<readonly T[]> {
	const results: T[] = [];
	for (const site of sites) results.push(await run(site));
	return results;
}

async function inspectSites(check: (folder: string) => Finding): Promise<string> {
	return judge(await eachSite(({ output }) => Promise.resolve(check(output))));
}

function judge(findings: readonly Finding[]): string {
	const problems = findings.flatMap((finding) => finding.problems);
	if (problems.length > 0)
		throw new StepError(`${problems.join('\n')}\n${problems.length} problems`);
	return findings.map((finding) => finding.looked).join('; ');
}

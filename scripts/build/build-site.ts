import { appendFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createHash } from 'node:crypto';
import { build, type AstroIntegration } from 'astro';
import { listFiles } from '../list-files.ts';
import { root, type Target } from '../root.ts';
import { takeBuildLock } from './build-lock.ts';
import { type BuildRecord, writeBuildRecord } from './build-record.ts';
import { findPageProblems } from './check-pages.ts';
import { completeFirstPages } from './first-pages.ts';
import { writeFramingRules } from './framing-headers.ts';
import { digestInputs } from './input-digest.ts';
import { writeSearchIndex } from './search-index.ts';
import { type showStages } from './stage.ts';
import { recoverSwap, swapFolder } from './swap-folder.ts';

/** A built site that may not be published; the message lists what is wrong with it. */
export class SiteError extends Error {
	override readonly name = 'SiteError';
}

/**
 * Builds the site in a folder of its own and publishes it only when all is well.
 * Whatever fails, the site published before stays as it was.
 */
export async function buildSite(
	target: Target,
	{ show }: { show: ReturnType<typeof showStages> },
): Promise<BuildRecord> {
	const work = join(root, '.cache', `build-${nameOf(target.output)}`);
	mkdirSync(work, { recursive: true });
	const releaseLock = takeBuildLock(join(work, 'lock'));
	const site = join(work, 'site');
	try {
		recoverSwap(target.output);
		rmSync(site, { recursive: true, force: true });
		const inputs = digestInputs(target.content);

		const base = await buildPages({ site, cache: join(work, 'astro'), show });
		const pages = listFiles(site).filter((name) => name.endsWith('.html'));
		await completeFirstPages(site, { pages, base });
		appendFileSync(join(site, '_headers'), `\n${writeFramingRules(pages)}`);
		show.end('pages', `${pages.length} pages`);

		show.begin('search index');
		const searchable = await writeSearchIndex(site, { pages });
		show.end('search index', `${searchable} pages`);

		show.begin('checks');
		const problems = findPageProblems(site, { pages });
		if (problems.length > 0) throw new SiteError(problems.join('\n'));
		show.end('checks', 'no problems');

		show.begin('publish');
		const record = { inputs, base, pages: pages.length, searchable };
		writeBuildRecord(site, record);
		swapFolder(site, target.output);
		show.end('publish', basename(target.output));
		return record;
	} finally {
		show.stop();
		releaseLock();
		rmSync(work, { recursive: true, force: true });
	}
}

interface PagesOptions {
	readonly site: string;
	readonly cache: string;
	readonly show: ReturnType<typeof showStages>;
}

/** Runs Astro and returns the base path it built for. */
async function buildPages({ site, cache, show }: PagesOptions): Promise<string> {
	let base = '/';
	const watchStages: AstroIntegration = {
		name: 'watch-stages',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			// Astro has loaded the collections when this hook runs.
			'astro:build:start': () => {
				show.end('content', 'read and checked');
				show.begin('pages');
			},
		},
	};
	show.begin('content');
	await build({
		root,
		outDir: site,
		cacheDir: cache,
		logLevel: 'warn',
		integrations: [watchStages],
	});
	return base;
}

/** A name for the target's folder of work: its own name, with a digest where it lies elsewhere. */
function nameOf(output: string): string {
	const inProject = output === join(root, basename(output));
	const digest = createHash('sha256').update(output).digest('hex').slice(0, 8);
	return inProject ? basename(output) : `${basename(output)}-${digest}`;
}

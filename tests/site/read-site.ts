import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildRecord } from '../../scripts/build/build-record.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { type Page, readPage } from './read-page.ts';

/** A built site as the checks see it. */
export interface Site {
	readonly folder: string;
	/** The path it is served below, with slashes at both ends. */
	readonly base: string;
	/** Every file by its path in the folder. */
	readonly files: ReadonlySet<string>;
	/** Every HTML page by its path in the folder. */
	readonly pages: ReadonlyMap<string, Page>;
}

/** Reads a built site from its folder. */
export function readSite(folder: string): Site {
	const files = listFiles(folder);
	const pages = files
		.filter((name) => name.endsWith('.html'))
		.map((name) => [name, readPage(readFileSync(join(folder, name), 'utf8'))] as const);
	const base = readBuildRecord(folder)?.base ?? '/';
	return { folder, base, files: new Set(files), pages: new Map(pages) };
}

/** Returns the address of a page below the base: `events/x/index.html` → `/events/x/`. */
export function addressOf(name: string): string {
	return `/${name.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Returns the file an internal path is served from, or nothing where there is none. */
export function fileFor(
	pathname: string,
	{ base, files }: Pick<Site, 'base' | 'files'>,
): string | undefined {
	if (!pathname.startsWith(base)) return undefined;
	const path = decodeURIComponent(pathname.slice(base.length));
	const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
	return files.has(name) ? name : undefined;
}

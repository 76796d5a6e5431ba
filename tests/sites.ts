import { once } from 'node:events';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../scripts/root.ts';
import { listen } from '../scripts/serve/listen.ts';
import { findPageTypes, type PageType } from './site/page-types.ts';
import { readSite, type Site } from './site/read-site.ts';

/** A built site that the browser tests open. */
export interface SiteUnderTest {
	readonly name: string;
	readonly folder: string;
	readonly port: number;
	/** Where its home page is served, with a slash at the end. */
	readonly address: string;
}

interface Place {
	readonly name: string;
	readonly folder: string;
}

/**
 * Finds a free port and keeps it in the environment, where Playwright's workers, which read this file
 * again, find it: two runs at once do not meet.
 */
async function siteOnFreePort({ name, folder }: Place): Promise<SiteUnderTest> {
	const key = `TIMELINE_TEST_PORT_${name}`;
	const port = Number((process.env[key] ??= String(await findFreePort())));
	return { name, folder: join(root, folder), port, address: `http://127.0.0.1:${port}/` };
}

async function findFreePort(): Promise<number> {
	const server = createServer();
	const port = await listen(server, { port: 0 });
	server.close();
	await once(server, 'close');
	return port;
}

/** The real timeline, and the small one on another subject. */
export const sites: readonly [SiteUnderTest, SiteUnderTest] = [
	await siteOnFreePort({ name: 'main', folder: 'dist' }),
	await siteOnFreePort({ name: 'space', folder: '.cache/dist-space' }),
];

/** A page to open: one of each type of each site. */
export interface SamplePage extends PageType {
	readonly name: string;
	readonly url: string;
}

const read = new Map<string, Site>();

/** Lists one page of each type of a site, found from its files. */
export function samplePages({ name, folder, address }: SiteUnderTest): readonly SamplePage[] {
	const site = read.get(folder) ?? readSite(folder);
	read.set(folder, site);
	return findPageTypes(site).map((page) => ({
		...page,
		name: `${name} ${page.type}`,
		url: new URL(site.base.slice(1) + page.address.slice(1), address).href,
	}));
}

const [mainPages, spacePages] = [samplePages(sites[0]), samplePages(sites[1])];

/** One page of each type of the real timeline, and those of the small one that are in Arabic or that the real one lacks. */
export const allSamplePages: readonly SamplePage[] = [
	...mainPages,
	...spacePages.filter(
		({ name, type }) => name.includes('/ar/') || !mainPages.some((page) => page.type === type),
	),
];

/** A chapter, of the real timeline where it has any. */
export const chapterPage = allSamplePages.find(({ type }) => type === '/chapters/[id]/');

/** The home page and the sample event page of the real timeline. */
export const busiestPages: readonly SamplePage[] = allSamplePages.filter(({ name }) =>
	['main /', 'main /events/[id]/'].includes(name),
);

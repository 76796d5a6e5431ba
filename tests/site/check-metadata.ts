import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { z } from 'zod';
import type { Finding } from './finding.ts';
import { problemsOfLinkedData } from './linked-data.ts';
import { readOEmbed } from './oembed.ts';
import { typeOf } from './page-types.ts';
import type { Page } from './read-page.ts';
import { addressOf, fileFor, readSite, type Site } from './read-site.ts';

const itemsSchema = z
	.array(
		z.object({
			id: z.string().regex(/^[\da-z-]+$/),
			type: z.enum(['article-newspaper', 'entry-encyclopedia', 'report', 'webpage']),
			title: z.string(),
			issued: z.object({ 'date-parts': z.array(z.array(z.number())).min(1) }),
		}),
	)
	.min(2);

/** Checks that every page says what it is to machines, and that the files of citations of events say the same. */
export function checkMetadata(folder: string): Finding {
	const site = readSite(folder);
	const problems: string[] = [];
	let [looked, events] = [0, 0];
	for (const [name, page] of site.pages) {
		if (page.isRedirect || page.meta.get('robots') === 'noindex') continue;
		looked += 1;
		const type = typeOf(name).replace(/^\/[a-z]{2}\//, '/');
		const address = site.base.slice(0, -1) + addressOf(name);
		const add = (problem: string) => problems.push(`${name}: ${problem}`);
		for (const problem of problemsOfPage(page, { address, type })) add(problem);
		for (const problem of problemsOfImage(page, site)) add(problem);
		if (type !== '/events/[id]/') continue;
		events += 1;
		for (const problem of problemsOfEmbedding(name, site)) add(problem);
		// The files belong to the page in the default language.
		if (!name.startsWith('events/')) continue;
		for (const problem of problemsOfFiles(join(folder, dirname(name)))) add(problem);
	}
	return { problems, looked: `${looked} pages, ${events} of them of events` };
}

interface PageAddress {
	readonly address: string;
	/** The form of its route without a language. */
	readonly type: string;
}

/** Says what is wrong with the metadata of a page at an address. */
export function problemsOfPage(
	{ meta, linkedData, canonical }: Pick<Page, 'meta' | 'linkedData' | 'canonical'>,
	{ address, type }: PageAddress,
): readonly string[] {
	const demands: readonly (readonly [string, boolean])[] = [
		['its canonical address ends with its path', canonical?.endsWith(address) === true],
		['`og:url` is its canonical address', meta.get('og:url') === canonical],
		['`og:title` is there', (meta.get('og:title') ?? '') !== ''],
		['`og:description` is its description', meta.get('og:description') === meta.get('description')],
		['`og:image:alt` is there', (meta.get('og:image:alt') ?? '') !== ''],
		['`twitter:card` is a large image', meta.get('twitter:card') === 'summary_large_image'],
		...(type === '/events/[id]/' ? demandsOfEvent(meta, canonical ?? '') : []),
	];
	return [
		...demands.filter(([, isMet]) => !isMet).map(([demand]) => `expected that ${demand}`),
		...problemsOfLinkedData({ texts: linkedData, type, canonical: canonical ?? '' }),
	];
}

function demandsOfEvent(
	meta: Page['meta'],
	canonical: string,
): readonly (readonly [string, boolean])[] {
	return [
		['`citation_title` is the title', meta.get('citation_title') === meta.get('og:title')],
		['`citation_public_url` is its address', meta.get('citation_public_url') === canonical],
		[
			'`citation_publication_date` is a day',
			/^\d{4}\/\d\d\/\d\d$/.test(meta.get('citation_publication_date') ?? ''),
		],
		['`citation_language` is there', meta.get('citation_language') !== undefined],
	];
}

/** Looks at the image that stands for a page: it is there, a PNG, and as large as the page says. */
function problemsOfImage({ meta, canonical = '' }: Page, site: Site): readonly string[] {
	const address = URL.parse(meta.get('og:image') ?? '');
	if (address?.origin !== URL.parse(canonical)?.origin)
		return ['expected a whole address in `og:image`'];
	const file = fileFor(address?.pathname ?? '', site);
	if (file === undefined) return [`\`${address?.href ?? ''}\` leads nowhere`];
	const bytes = readFileSync(join(site.folder, file));
	const size = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)].join(' × ');
	const said = [meta.get('og:image:width'), meta.get('og:image:height')].join(' × ');
	return [
		...(bytes.toString('latin1', 1, 4) === 'PNG' ? [] : [`${file} is no PNG`]),
		...(size === said ? [] : [`${file}: expected ${said} pixels, found ${size}`]),
		...(bytes.length <= mostImageBytes ? [] : [`${file} has ${bytes.length} bytes`]),
	];
}

/** Looks at what tells other sites how to frame an event: it leads to a page for frames that says whose form it is. */
function problemsOfEmbedding(name: string, site: Site): readonly string[] {
	const { frame = '', problem } = readOEmbed(
		readFileSync(join(site.folder, dirname(name), 'oembed.json'), 'utf8'),
	);
	if (problem !== undefined) return [`oembed.json is not valid: ${problem}`];
	const file = fileFor(URL.parse(frame)?.pathname ?? '', site);
	const framed = site.pages.get(file ?? '');
	if (framed === undefined) return [`oembed.json: \`${frame}\` leads nowhere`];
	const { canonical } = site.pages.get(name) ?? {};
	return framed.canonical === canonical
		? []
		: [`${file ?? ''} names ${framed.canonical ?? 'no'} page`];
}

/** Some readers of links give up on large images. */
const mostImageBytes = 60_000;

function problemsOfFiles(folder: string): readonly string[] {
	const read = (file: string) => readFileSync(join(folder, file), 'utf8');
	const items = itemsSchema.safeParse(parseJson(read('cite.json')));
	if (!items.success) return [`cite.json is not valid: ${z.prettifyError(items.error)}`];
	const count = items.data.length;
	const found = {
		'cite.bib': new Cite(read('cite.bib')).data.length,
		'cite.ris': read('cite.ris').match(/^ER {2}- \r$/gm)?.length ?? 0,
		'cite.txt': read('cite.txt').match(/^\{\{cite /gm)?.length ?? 0,
	};
	return Object.entries(found)
		.filter(([, works]) => works !== count)
		.map(([file, works]) => `${file}: expected ${count} works, found ${works}`);
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

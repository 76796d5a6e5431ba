import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { z } from 'zod';
import type { Finding } from './finding.ts';
import type { Page } from './read-page.ts';
import { typeOf } from './page-types.ts';
import { addressOf, readSite } from './read-site.ts';

const day = /^\d{4}-\d\d-\d\d$/;

/** What a reference manager and a search engine take from an event page. */
const articleSchema = z.object({
	'@context': z.literal('https://schema.org'),
	'@type': z.literal('Article'),
	url: z.url(),
	headline: z.string().min(8),
	datePublished: z.string().regex(day),
	dateModified: z.string().regex(day),
	about: z.object({
		'@type': z.literal('Event'),
		startDate: z.string().regex(/^\d{4}(-\d\d){0,2}$/),
	}),
	citation: z.array(z.object({ name: z.string(), datePublished: z.string() })).min(1),
});

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

/** Checks that every event page says what it is to machines, and that its files of citations say the same. */
export function checkMetadata(folder: string): Finding {
	const site = readSite(folder);
	const problems: string[] = [];
	let looked = 0;
	for (const [name, page] of site.pages) {
		if (page.isRedirect || !/^(\/[a-z]{2})?\/events\/\[id\]\/$/.test(typeOf(name))) continue;
		looked += 1;
		const add = (problem: string) => problems.push(`${name}: ${problem}`);
		for (const problem of problemsOfPage(page, addressOf(name))) add(problem);
		// The files belong to the page in the default language.
		if (!name.startsWith('events/')) continue;
		for (const problem of problemsOfFiles(join(folder, dirname(name)))) add(problem);
	}
	return { problems, looked: `${looked} event pages` };
}

/** Says what is wrong with the metadata of an event page at an address. */
export function problemsOfPage(
	{ meta, linkedData }: Pick<Page, 'meta' | 'linkedData'>,
	address: string,
): readonly string[] {
	const article = articleSchema.safeParse(parseJson(linkedData));
	if (!article.success) return [`its JSON-LD is not valid: ${z.prettifyError(article.error)}`];
	const { data } = article;
	const demands: readonly (readonly [string, boolean])[] = [
		['`citation_title` is the headline', meta.get('citation_title') === data.headline],
		['`citation_public_url` is its address', meta.get('citation_public_url') === data.url],
		['its address ends with the path of the page', data.url.endsWith(address)],
		[
			'`citation_publication_date` is the day of its last change',
			meta.get('citation_publication_date') === data.dateModified.replaceAll('-', '/'),
		],
		['`citation_language` is there', meta.get('citation_language') !== undefined],
	];
	return demands.filter(([, isMet]) => !isMet).map(([demand]) => `expected that ${demand}`);
}

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

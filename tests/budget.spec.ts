import { expect, test } from '@playwright/test';
import { fileFor, readSite } from './site/read-site.ts';
import { weighPage } from './site/weigh-page.ts';
import { busiestPages, sites } from './sites.ts';

const site = readSite(sites[0].folder);

// The budgets are counted from the files; this holds the counting to what a browser really loads.
for (const { name, url } of busiestPages) {
	test(`${name}: the budget counts everything that loads before any interaction`, async ({
		page,
	}) => {
		const loaded = new Set<string>();
		page.on('request', (request) => {
			if (request.resourceType() !== 'font') loaded.add(new URL(request.url()).pathname);
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		const file = fileFor(new URL(url).pathname, site) ?? '';
		const counted = new Set([file, ...weighPage(site, file).files]);
		const uncounted = [...loaded].filter((path) => !counted.has(fileFor(path, site) ?? ''));
		expect(uncounted).toEqual([]);
	});
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { root } from '../scripts/root.ts';
import { sites } from './sites.ts';

const timelineJs = join(root, 'node_modules/@knight-lab/timelinejs/dist');

/** What TimelineJS makes known of itself. */
interface LoadedTimeline {
	readonly config: {
		readonly events: readonly unknown[];
		readonly messages: { readonly errors: readonly string[] };
	};
	on: (event: string, listener: () => void) => void;
}

for (const { name, address } of sites) {
	test(`TimelineJS itself loads the file of ${name}, every event and period of it`, async ({
		page,
	}) => {
		const { events } = (await (await fetch(`${address}data/timelinejs.json`)).json()) as {
			readonly events: readonly unknown[];
		};
		// A page of its own on the site's host, so that the file is fetched as an embedder would.
		await page.route('**/*', (route) => {
			const { host, pathname } = new URL(route.request().url());
			if (host !== new URL(address).host) return route.abort();
			if (pathname === '/timelinejs/') {
				return route.fulfill({
					contentType: 'text/html',
					body: '<link rel="stylesheet" href="css/timeline.css"><div id="embed" style="height: 600px"></div><script src="js/timeline.js"></script>',
				});
			}
			const own = /^\/timelinejs\/(.+)$/.exec(pathname)?.[1];
			return own === undefined ? route.continue() : route.fulfill({ path: join(timelineJs, own) });
		});
		await page.goto(`${address}timelinejs/`);
		const loaded = await page.evaluate(async () => {
			const source = (await (await fetch('/data/timelinejs.json')).json()) as unknown;
			type Make = new (element: string, data: unknown, options: object) => LoadedTimeline;
			const { TL } = window as unknown as { readonly TL: { readonly Timeline: Make } };
			const timeline = new TL.Timeline('embed', source, { font: 'css/fonts/font.default.css' });
			await new Promise<void>((resolve) => timeline.on('loaded', resolve));
			const { events: known, messages } = timeline.config;
			return { count: known.length, errors: messages.errors };
		});
		expect(loaded).toEqual({ count: events.length, errors: [] });
		await expect(page.locator('.tl-timemarker')).toHaveCount(events.length);
		await expect(page.locator('.tl-timeera')).not.toHaveCount(0);
		await expect(page.locator('.tl-slide').first().locator('h2')).toBeVisible();
	});
}

test('the data page is reached from the footer, and its files are saved as they are', async ({
	page,
}) => {
	await page.goto('/about/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Data and feeds' }).click();
	await expect(page).toHaveURL(/\/data\/$/);
	const download = page.waitForEvent('download');
	await page.getByRole('link', { name: 'events.csv', exact: true }).first().click();
	const text = readFileSync(await (await download).path(), 'utf8');
	const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: 'events.csv' }) });
	const count = Number((await row.getByRole('cell').first().textContent())?.replaceAll(',', ''));
	expect(text.trim().split(/\r\n(?=\d{4}-)/)).toHaveLength(count + 1);
});

test('a key of a table leads to the meaning of the table it refers to', async ({ page }) => {
	await page.goto('/data/');
	const reports = page.locator('#table-reports');
	await reports.locator('summary').click();
	await reports.getByRole('link', { name: 'sources.csv' }).click();
	await expect(page).toHaveURL(/#table-sources$/);
	await expect(page.locator('#table-sources')).toBeInViewport();
});

import { expect, type Page, test } from '@playwright/test';
import { busiestPages } from './sites.ts';
import { startTimeline } from './start-timeline.ts';

/** By how many pixels a page is wider than the screen. */
const excess = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Sets the size of all type: as a sheet made by script, since the policy of the site lets no other in. */
const setTypeSize = (page: Page, percent: number) =>
	page.evaluate((size) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`:root { font-size: ${size}% !important; }`);
		document.adoptedStyleSheets = [sheet];
	}, percent);

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	for (const percent of [150, 200]) {
		for (const { name, url } of [
			...busiestPages,
			{ name: 'the explorer', url: '/explore/?country=IQ&significance=3' },
			{ name: 'rows side by side', url: '/explore/?beside=country%3DIQ&beside=country%3DSY' },
			{ name: 'the search page', url: '/search/?q=mosul' },
			{ name: 'a year', url: '/2014/' },
		]) {
			test(`${name}: type of ${percent} % does not scroll sideways`, async ({ page }) => {
				await page.goto(url);
				await setTypeSize(page, percent);
				const explorer = page.locator('timeline-explorer');
				if ((await explorer.count()) > 0) {
					await startTimeline(explorer);
					await page
						.locator('.explore-filters')
						.evaluate((filters: HTMLDetailsElement) => (filters.open = true));
				}
				await page.waitForTimeout(300);
				expect(await excess(page)).toBeLessThanOrEqual(0);
			});
		}
	}
});

const long = (count: number) => 'abcdefghij'.repeat(count / 10);

for (const { width, count } of [
	{ width: 390, count: 60 },
	{ width: 1440, count: 200 },
]) {
	test.describe(`a word of ${count} letters at ${width} px`, () => {
		test.use({ viewport: { width, height: 900 } });

		for (const [name, query] of [
			['as words to look for', `?q=${long(count)}`],
			['as rows side by side', `?beside=q%3D${long(count)}&beside=country%3DIQ`],
			['as what cannot be read', `?country=${long(count)}`],
		] as const) {
			for (const path of ['/explore/', '/embed/']) {
				test(`${path}: ${name} does not make the page wider`, async ({ page }) => {
					await page.goto(path + query);
					const host = page.locator('timeline-explorer, timeline-embed');
					await startTimeline(host);
					await expect(host).toHaveAttribute('data-ready', '');
					await page.waitForTimeout(300);
					expect(await excess(page)).toBeLessThanOrEqual(0);
				});
			}
		}

		test('the search page breaks it', async ({ page }) => {
			await page.goto(`/search/?q=${long(count)}`);
			await expect(page.locator('.search-count, .search-notice').first()).toBeVisible();
			await page.waitForTimeout(500);
			expect(await excess(page)).toBeLessThanOrEqual(0);
		});
	});
}

import { expect, test } from '@playwright/test';
import { allSamplePages, busiestPages, chapterPage } from './sites.ts';

test.use({ javaScriptEnabled: false });

for (const { name, url } of allSamplePages) {
	test(`${name}: can be read without JavaScript`, async ({ page }) => {
		await page.goto(url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		// A page for a frame has no navigation.
		if (!name.includes('/embed/')) {
			await expect(page.getByRole('navigation').first()).toBeVisible();
		}
		await expect(page.getByRole('main')).toContainText(/\S{2,}(\s+\S+){4}/);
		await expect(page.getByText(/(enable|requires?|turn on) JavaScript/i)).toHaveCount(0);
	});
}

const [home, event] = busiestPages;

test('the home page without JavaScript shows the timeline, its table and links to its events', async ({
	page,
}) => {
	await page.goto(home?.url ?? '');
	const main = page.getByRole('main');
	await expect(main.locator('svg a[href*="/events/"]').first()).toBeAttached();
	await expect(main.locator('table a[href*="/events/"]').first()).toBeAttached();
});

test('an event page without JavaScript shows its account and its sources', async ({ page }) => {
	await page.goto(event?.url ?? '');
	const main = page.getByRole('main');
	await expect(main.locator('a[href^="#source-"]').first()).toBeVisible();
	await expect(main.locator('[id^="source-"]').first()).toBeVisible();
	await expect(main.locator('time').first()).toBeVisible();
});

test('a chapter without JavaScript shows its contents, its text and its notes', async ({
	page,
}) => {
	await page.goto(chapterPage?.url ?? '');
	const main = page.getByRole('main');
	await main.getByRole('navigation').locator('a[href^="#section-"]').first().click();
	await expect(main.locator('h2:target')).toBeInViewport();
	await main.locator('.prose a[href^="#source-"]').first().click();
	await expect(main.locator('li:target')).toBeInViewport();
	await expect(main.locator('li[id^="source-"] a[href*="/events/"]').first()).toBeVisible();
	await expect(main.getByRole('heading', { name: 'Notes' })).toBeVisible();
});

test('a frame without JavaScript says that it shows all events, and leads to lists', async ({
	page,
}) => {
	await page.goto('/embed/?country=SY');
	const note = page.locator('timeline-embed .explore-plain');
	await expect(note).toBeVisible();
	await expect(note).toContainText('all events');
	await expect(note.getByRole('link')).toHaveAttribute('href', /\/explore\/$/);
});

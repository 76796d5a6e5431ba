import { expect, type Locator, type Page, test } from '@playwright/test';
import { startTimeline } from './start-timeline.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

async function openExplorer(page: Page, query: string): Promise<Locator> {
	await page.goto(`/explore/${query}`);
	const host = page.locator('timeline-explorer');
	await startTimeline(host);
	return host;
}

for (const [name, query] of [
	['words and a country', '?q=nosuchword&country=IQ'],
	['words alone', '?q=nosuchword'],
	['days and a country', '?country=NZ&from=2014-01-01&to=2014-01-02'],
] as const) {
	test(`${name} that leave nothing: the way out stands beside the count`, async ({ page }) => {
		const host = await openExplorer(page, query);
		const status = host.locator('.explore-status');
		await expect(status).toHaveText(/^0 of /);
		const sentence = host.getByText('No event has all of these. Take away a filter.');
		await expect(sentence.first()).toBeInViewport();
		const clear = host.getByRole('button', { name: 'Clear all filters' });
		await expect(clear).toBeInViewport();
		await clear.click();
		await expect(page).toHaveURL(/\/explore\/$/);
		await expect(status).toHaveText(/^([\d,]+) of \1 events$/);
		await expect(sentence.first()).toBeHidden();
		await expect(status).toBeFocused();
	});
}

test('a time that leaves nothing shows the way out, and one that leaves something takes it away', async ({
	page,
}) => {
	const host = await openExplorer(page, '?country=NZ');
	const sentence = host.locator('.explore-head').getByText('No event has all of these.');
	await expect(sentence).toBeHidden();
	await host.locator('input[name="to"]').fill('2014-02-01');
	await host.locator('input[name="to"]').dispatchEvent('change');
	await expect(sentence).toBeVisible();
	await expect(host.getByRole('button', { name: 'Clear all filters' })).toBeVisible();
	await host.locator('button[data-action="reset"]').click();
	await expect(sentence).toBeHidden();
	await expect(host.getByRole('button', { name: 'Clear all filters' })).toHaveCount(0);
});

test('where nothing is left, facets keep their choices, those in use ticked', async ({ page }) => {
	const host = await openExplorer(page, '?q=nosuchword&country=IQ');
	await expect(host.locator('[data-facet="country"] input[value="IQ"]')).toBeChecked();
	for (const facet of await host.locator('[data-facet]').all()) {
		expect(await facet.locator('input').count()).toBeGreaterThan(1);
	}
});

test('where nothing is left there is nothing to save, and the page says so', async ({ page }) => {
	const host = await openExplorer(page, '?q=nosuchword');
	const saving = host.getByRole('button', { name: /^Download/ });
	await expect(saving).toHaveCount(3);
	for (const button of await saving.all()) {
		await expect(button).toBeDisabled();
		await expect(button).toHaveAccessibleDescription('No events to save');
	}
	await expect(host.getByText('No events to save')).toBeVisible();
	let isSaved = false;
	page.on('download', () => (isSaved = true));
	await saving.first().click({ force: true });
	await page.waitForTimeout(500);
	expect(isSaved).toBe(false);
	await host.locator('.explore-chips button').first().click();
	await expect(saving.first()).toBeEnabled();
	await expect(host.getByText('No events to save')).toBeHidden();
	const download = page.waitForEvent('download');
	await saving.first().click();
	await download;
});

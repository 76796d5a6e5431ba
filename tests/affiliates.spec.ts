import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const [main, space] = sites;
const lanes = `${main.address}affiliates/`;
const numberIn = (text: string | null) => Number(/\d+/.exec(text ?? '')?.[0]);

test('the number of events of a lane is that of the explorer to which it leads', async ({
	page,
}) => {
	await page.goto(lanes);
	const events = page.locator('.affiliates-events').first();
	const expected = numberIn(await events.textContent());
	await events.click();
	await expect(page).toHaveURL(/explore\/\?from=.*actor=/);
	const status = page.locator('.explore-status');
	await expect(status).toHaveText(new RegExp(`^${expected} of `));
});

test('a link to a lane shows it below the years', async ({ page }) => {
	await page.goto(lanes);
	const last = page.locator('.affiliates-lane').last();
	const id = (await last.getAttribute('id')) ?? '';
	await last.locator('.affiliates-self').click();
	await expect(page).toHaveURL(new RegExp(`#${id}$`));
	await expect(last).toBeInViewport();
	const head = await page.locator('.affiliates-head').boundingBox();
	const lane = await last.boundingBox();
	expect(lane?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
});

test('the quarters of a lane add up to its events, and name each of them', async ({ page }) => {
	await page.goto(lanes);
	const details = page.locator('.affiliates-quarters').first();
	await details.locator('summary').click();
	const total = numberIn(
		((await details.locator('summary').textContent()) ?? '').replace(/^.*:/, ''),
	);
	const counts = await details.locator('tbody td:nth-of-type(1)').allTextContents();
	const sum = counts.reduce((all, count) => all + Math.round(Number(count) * 100), 0);
	expect(sum).toBe(total * 100);
	const named = await details
		.locator('tbody li a')
		.evaluateAll((links) => new Set(links.map((link) => link.getAttribute('href'))).size);
	expect(named).toBe(total);
});

for (const width of [320, 390]) {
	test(`no lane is wider than a phone of ${width} px, in either language`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		for (const url of [lanes, `${space.address}ar/affiliates/`]) {
			await page.goto(url);
			await expect(page.locator('.affiliates-lane').first()).toBeVisible();
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBe(0);
		}
	});
}

test('the page of an affiliate leads to its lane', async ({ page }) => {
	await page.goto(`${space.address}ar/actors/army-launch-team/`);
	await page.locator('a[href$="/ar/affiliates/#lane-army-launch-team"]').click();
	await expect(page.locator('#lane-army-launch-team')).toBeInViewport();
});

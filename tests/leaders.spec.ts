import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const spaceLeaders = `${sites[1].address}leaders/`;

test('a name in the chart leads to what is said of the leader', async ({ page }) => {
	for (const address of [spaceLeaders, `${sites[1].address}ar/leaders/`]) {
		await page.goto(address);
		const row = page.locator('.leaders-row a').first();
		const name = await row.textContent();
		await row.click();
		await expect(page).toHaveURL(/#james-webb$/);
		const target = page.locator('tr:target');
		await expect(target).toBeInViewport();
		await expect(target.getByRole('rowheader')).toContainText(name?.trim() ?? '?');
	}
});

test('a bar begins where its leader was named, also from right to left', async ({ page }) => {
	for (const [address, isMirrored] of [
		[spaceLeaders, false],
		[`${sites[1].address}ar/leaders/`, true],
	] as const) {
		await page.goto(address);
		const axis = await page.locator('.leaders-years').boundingBox();
		const bar = await page.locator('.leaders-bars .leaders-bar').first().boundingBox();
		if (!axis || !bar) throw new Error('Expected an axis and a bar');
		// February 1961 on an axis from 1957 to the end of 1975.
		const share =
			(isMirrored ? axis.x + axis.width - bar.x - bar.width : bar.x - axis.x) / axis.width;
		expect(share).toBeCloseTo(4.09 / 19, 2);
	}
});

test('the chart and the accounts can be saved', async ({ page, request }) => {
	await page.goto(spaceLeaders);
	for (const [name, start] of [
		['Download the chart: SVG', '<svg xmlns="http://www.w3.org/2000/svg"'],
		['The accounts: CSV', 'organisation,tenure,person,'],
	] as const) {
		const href = await page.getByRole('link', { name }).getAttribute('href');
		const answer = await request.get(new URL(href ?? '', spaceLeaders).href);
		expect(answer.ok()).toBe(true);
		expect((await answer.text()).startsWith(start)).toBe(true);
	}
});

test('an actor and an event lead to the page', async ({ page }) => {
	await page.goto(`${sites[1].address}actors/nasa/`);
	await page.getByRole('link', { name: 'The recorded leaders of this organisation' }).click();
	await expect(page).toHaveURL(/\/leaders\/#of-nasa$/);
	await page.goto(`${sites[1].address}events/1961-05-25-moon-goal-announced/`);
	await page.locator('.facts').getByRole('link', { name: 'Leadership' }).click();
	await expect(page).toHaveURL(/\/leaders\/$/);
});

import { expect, type Page, test } from '@playwright/test';
import { sites } from './sites.ts';

const space = sites[1].address;
const mission = `${space}campaigns/1969-07-16-apollo-11-mission/`;
const landing = 'Neil Armstrong and Buzz Aldrin land on the Moon';

function partsOf(page: Page) {
	const host = page.locator('campaign-chart');
	const drawing = host.locator('.campaign-drawing:visible');
	return {
		host,
		drawing,
		marks: drawing.locator('.campaign-mark'),
		mark: (name: string | RegExp) => drawing.getByRole('link', { name }),
		lit: drawing.locator('.campaign-mark[data-lit]'),
		list: page.locator('.campaign-item'),
	};
}

test('the list of larger events leads to each, and an event to the campaign that it is part of', async ({
	page,
}) => {
	await page.goto(`${space}campaigns/`);
	const row = page.locator('.campaign-table tbody tr');
	await expect(row).toContainText(['16–24 July 1969']);
	await row.getByRole('link').click();
	await expect(page).toHaveURL(mission);
	await partsOf(page).mark(landing).click();
	await expect(page).toHaveURL(/events\/1969-07-20-apollo-11-landing\/$/);
	await page.getByRole('link', { name: /in one drawing/ }).click();
	await expect(page).toHaveURL(mission);
});

test('each event is a mark with its date and title, and an entry that says what it is part of and related to', async ({
	page,
}) => {
	await page.goto(mission);
	const { drawing, marks, mark, list } = partsOf(page);
	await expect(drawing).toHaveCount(1);
	await expect(drawing).toHaveAccessibleName(/^Events of “Apollo 11 .+” in time/);
	await expect(marks).toHaveCount(4);
	await expect(list).toHaveCount(4);
	await expect(mark(`20 July 1969: ${landing}`)).toHaveAttribute('href', /landing\/$/);
	const entry = list.filter({ has: page.locator('p a', { hasText: landing }) });
	await expect(entry.locator('dl')).toContainText(/Part of\s*Apollo 11 flies/);
	await expect(entry.locator('dl')).toContainText(/Related to\s*United States sets the goal/);
});

test('an event in focus or under the pointer stands out with its lines and its neighbours', async ({
	page,
}) => {
	await page.goto(mission);
	const { host, mark, lit, drawing } = partsOf(page);
	await expect(host).toHaveAttribute('data-ready');
	await mark(/United States sets the goal/).focus();
	await expect(lit).toHaveCount(2);
	await expect(drawing.locator('.campaign-link[data-lit]')).toHaveCount(1);
	await mark(landing).hover();
	await expect(lit).toHaveCount(4);
	await page.mouse.move(0, 0);
	await page.getByRole('link', { name: 'Download the drawing: SVG' }).focus();
	await expect(lit).toHaveCount(0);
	await expect(host).not.toHaveAttribute('data-active');
});

for (const path of ['campaigns/', 'ar/campaigns/']) {
	test(`${path}: on a phone the drawing fits and its words can be read`, async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 800 });
		await page.goto(mission.replace('campaigns/', path));
		const { drawing, marks } = partsOf(page);
		await expect(drawing).toHaveCount(1);
		await expect(marks).toHaveCount(4);
		const box = await drawing.boundingBox();
		expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= 390).toBe(true);
		const tall = await marks.evaluateAll((links) =>
			links.map((link) => link.getBoundingClientRect().height),
		);
		expect(Math.min(...tall)).toBeGreaterThanOrEqual(24);
		const size = await drawing.evaluate(
			(svg) =>
				(Number.parseFloat(getComputedStyle(svg).fontSize) * svg.getBoundingClientRect().width) /
				340,
		);
		expect(size).toBeGreaterThanOrEqual(12);
		await page.setViewportSize({ width: 320, height: 800 });
		const isWide = await page.evaluate(
			() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
		);
		expect(isWide).toBe(false);
	});
}

test('time runs from right to left in Arabic', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	const centre = async (address: string) => {
		await page.goto(address);
		const { drawing, mark } = partsOf(page);
		const [whole, shape] = await Promise.all([
			drawing.boundingBox(),
			mark(/Laser|ليزر/)
				.locator('.campaign-shape')
				.boundingBox(),
		]);
		return ((shape?.x ?? 0) + (shape?.width ?? 0) / 2 - (whole?.x ?? 0)) / (whole?.width ?? 1);
	};
	const [left, right] = [
		await centre(mission),
		await centre(mission.replace('campaigns', 'ar/campaigns')),
	];
	expect(left + right).toBeCloseTo(1, 2);
});

test('the drawing and the tables can be saved', async ({ page, request }) => {
	await page.goto(mission);
	for (const [name, type] of [
		['Download the drawing: SVG', 'svg'],
		['Download the drawing: PNG', 'png'],
		['The events: CSV', 'csv'],
		['The links: CSV', 'csv'],
	] as const) {
		const href = await page.getByRole('link', { name }).getAttribute('href');
		const answer = await request.get(new URL(href ?? '', mission).href);
		expect(answer.ok()).toBe(true);
		expect(answer.headers()['content-type']).toContain(type);
	}
});

test('in print the wide drawing stands alone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto(mission);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.campaign-drawing:visible')).toHaveClass(/is-wide/);
});

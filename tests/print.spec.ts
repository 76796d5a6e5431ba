import { expect, type Page, test } from '@playwright/test';
import { busiestPages, chapterPage } from './sites.ts';
import { startTimeline } from './start-timeline.ts';

for (const { name, url } of [...busiestPages, ...(chapterPage ? [chapterPage] : [])]) {
	test(`${name}: prints as dark text on white, without navigation`, async ({ page }) => {
		// A4 at 96 dots an inch.
		await page.setViewportSize({ width: 794, height: 1123 });
		await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
		await page.goto(url);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('banner').getByRole('navigation').first()).toBeHidden();
		const luminance = await page.evaluate(() => {
			const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 4).map(Number);
			const mean = ([red = 0, green = 0, blue = 0]: number[]) => (red + green + blue) / 3;
			const ground = channels(getComputedStyle(document.body).backgroundColor);
			const isTransparent = ground[3] === 0;
			return {
				ground: isTransparent ? 255 : mean(ground),
				text: mean(channels(getComputedStyle(document.body).color)),
			};
		});
		expect(luminance.ground).toBeGreaterThan(240);
		expect(luminance.text).toBeLessThan(90);
		expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000);
	});
}

test('the explorer prints without what only a screen can do', async ({ page }) => {
	await page.goto('/explore/?country=IQ&type=suicide-attack');
	const host = page.locator('timeline-explorer');
	await startTimeline(host);
	await page.emulateMedia({ media: 'print' });
	await expect(host.locator('.explore-status')).toBeVisible();
	await expect(host.locator('input, select').filter({ visible: true })).toHaveCount(0);
	for (const part of ['.explore-play', '.explore-actions', '.explore-beside', '.chart-controls']) {
		await expect(host.locator(part).filter({ visible: true })).toHaveCount(0);
	}
	const chip = host.locator('.explore-chips button').first();
	await expect(chip).toBeVisible();
	expect(await chip.evaluate((button) => getComputedStyle(button, '::after').content)).toBe('none');
});

test('the list of the explorer prints the full address of each event', async ({
	page,
	baseURL,
}) => {
	await page.goto('/explore/?country=IQ&type=suicide-attack');
	const host = page.locator('timeline-explorer');
	await startTimeline(host);
	const link = host.locator('.explore-list td a').first();
	const addressOf = () => link.evaluate((title) => getComputedStyle(title, '::after').content);
	expect(await addressOf()).toBe('none');
	await page.emulateMedia({ media: 'print' });
	const path = new URL((await link.getAttribute('href')) ?? '', baseURL).pathname;
	expect(path).toMatch(/^\/events\/\d{4}-/);
	expect(await addressOf()).toContain(new URL(path, baseURL).href);
	// The address is under the title, and no wider than its column.
	const sizes = await link.evaluate(({ parentElement: cell }) => [
		cell?.scrollWidth,
		cell?.clientWidth,
	]);
	expect(sizes[0]).toBe(sizes[1]);
});

test('the table of rows side by side prints the full address of each event that it names', async ({
	page,
	baseURL,
}) => {
	await page.goto('/explore/?beside=country%3DIQ&beside=country%3DSY');
	const host = page.locator('timeline-explorer');
	await startTimeline(host);
	const link = host.locator('.explore-lanes td a').first();
	await page.emulateMedia({ media: 'print' });
	const path = (await link.getAttribute('href')) ?? '';
	expect(await link.evaluate((title) => getComputedStyle(title, '::after').content)).toContain(
		new URL(path, baseURL).href,
	);
});

test('a running timeline that goes to paper draws nothing of no size', async ({ page }) => {
	const errors: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') errors.push(message.text());
	});
	await page.goto('/explore/');
	await startTimeline(page.locator('timeline-explorer'));
	await page.emulateMedia({ media: 'print' });
	await page.waitForTimeout(500);
	await page.emulateMedia({ media: 'screen' });
	await expect(
		page
			.locator(
				'.timeline-overview .timeline-columns rect, .timeline-overview .timeline-columns path',
			)
			.first(),
	).toBeAttached();
	expect(errors).toEqual([]);
});

test.describe('rows side by side on paper', () => {
	test.use({ viewport: { width: 1440, height: 1000 } });

	async function openRows(page: Page) {
		await page.goto('/explore/?beside=country%3DIQ&beside=country%3DSY&beside=country%3DLY');
		const host = page.locator('timeline-explorer');
		await startTimeline(host);
		await page.emulateMedia({ media: 'print' });
		return host;
	}

	test('their sums stand once, below the last row', async ({ page }) => {
		const host = await openRows(page);
		const sums = host.locator('.explore-lanes tfoot');
		await expect(sums).toBeVisible();
		expect(await sums.evaluate((row) => getComputedStyle(row).display)).toBe('table-row-group');
	});

	test('a heading stays with what it heads, and the head of the list is words alone', async ({
		page,
	}) => {
		const host = await openRows(page);
		const heads = await page
			.locator('h1, h2, h3')
			.evaluateAll((all) => all.map((head) => getComputedStyle(head).breakAfter));
		expect(new Set(heads)).toEqual(new Set(['avoid']));
		for (const part of ['.timeline-drawing', '.map-stage']) {
			const inside = await host.locator(part).evaluate((box) => getComputedStyle(box).breakInside);
			expect(inside).toBe('avoid');
		}
		const arrows = await host
			.locator('.explore-list thead button')
			.evaluateAll((buttons) => buttons.map((one) => getComputedStyle(one, '::after').content));
		expect(new Set(arrows)).toEqual(new Set(['none']));
	});

	test('the drawing leaves no room empty where the paper is narrower than the screen', async ({
		page,
	}) => {
		const host = await openRows(page);
		await page.waitForTimeout(500);
		// At once, as a browser prints: before the script can draw for another width.
		const [height, drawn] = await host.evaluate((explorer: HTMLElement) => {
			explorer.style.inlineSize = '640px';
			const drawing = explorer.querySelector<SVGSVGElement>('.timeline-drawing');
			const box = drawing?.getBoundingClientRect();
			const view = drawing?.viewBox.baseVal;
			if (!box || !view) return [0, 1];
			return [box.height, (view.height / view.width) * box.width];
		});
		expect(height).toBeCloseTo(drawn, 0);
	});

	test('the name of the site stands above the text', async ({ page }) => {
		await openRows(page);
		const edges = await page
			.locator('.site-name, h1')
			.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
		expect(edges[0]).toBe(edges[1]);
	});
});

test('the map prints one sea', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.goto('/explore/?country=LY');
	const host = page.locator('timeline-explorer');
	await startTimeline(host);
	const map = host.locator('.map-drawing');
	await map.scrollIntoViewIfNeeded();
	await expect(map.locator('.map-detail .map-sea')).toBeAttached();
	await page.emulateMedia({ media: 'print' });
	const seas = map.locator('.map-sea');
	const fills = await seas.evaluateAll((all) => all.map((sea) => getComputedStyle(sea).fill));
	expect(new Set(fills).size).toBe(1);
	const [sea, whole] = [await seas.first().boundingBox(), await map.boundingBox()];
	expect(sea?.width).toBeCloseTo(whole?.width ?? 0, 0);
	expect(sea?.height).toBeCloseTo(whole?.height ?? 0, 0);
});

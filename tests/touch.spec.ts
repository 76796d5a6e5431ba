import { devices, expect, type Locator, type Page, test } from '@playwright/test';
import { startTimeline, startTimelineWithLinks } from './start-timeline.ts';

test.use({ ...devices['Galaxy Tab S9'], defaultBrowserType: 'chromium' });

/** Moves one finger from the middle of what is on the screen of an element, by so many pixels. */
async function swipe(page: Page, on: Locator, { by }: { by: readonly [x: number, y: number] }) {
	const { x, y } = await on.evaluate((element) => {
		const { left, right, top, bottom } = element.getBoundingClientRect();
		return { x: (left + right) / 2, y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2 };
	});
	const session = await page.context().newCDPSession(page);
	const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', part: number) =>
		session.send('Input.dispatchTouchEvent', {
			type,
			touchPoints: type === 'touchEnd' ? [] : [{ x: x + by[0] * part, y: y + by[1] * part }],
		});
	await send('touchStart', 0);
	for (let step = 1; step <= 10; step += 1) {
		await send('touchMove', step / 10);
		await page.waitForTimeout(16);
	}
	await send('touchEnd', 1);
}

const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));

for (const [name, path, selector] of [
	['the timeline of the home page', '/', 'timeline-chart .timeline-drawing'],
	['its overview', '/', '.timeline-overview'],
	['the timeline of the explorer', '/explore/', 'timeline-explorer .timeline-drawing'],
	['the map', '/explore/', '.map-drawing'],
] as const) {
	test(`a finger that moves up over ${name} scrolls the page`, async ({ page }) => {
		await page.goto(path);
		await startTimeline(page.locator('timeline-chart, timeline-explorer').first());
		if (selector === '.map-drawing') {
			await expect(page.locator('.map-symbol').first()).toBeAttached({ timeout: 30_000 });
		}
		const drawing = page.locator(selector);
		await drawing.scrollIntoViewIfNeeded();
		const before = await scrolled(page);
		const query = new URL(page.url()).search;
		await swipe(page, drawing, { by: [0, -200] });
		await expect.poll(() => scrolled(page)).toBeGreaterThan(before + 100);
		expect(new URL(page.url()).search).toBe(query);
	});
}

test('a finger that moves sideways pans the timeline, and the page stays', async ({ page }) => {
	await page.goto('/?from=2015-01-01&to=2016-06-30');
	await startTimeline(page.locator('timeline-chart'));
	const drawing = page.locator('.timeline-drawing');
	await drawing.scrollIntoViewIfNeeded();
	const before = await scrolled(page);
	await swipe(page, drawing, { by: [-200, 0] });
	await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^2015-0[2-9]/);
	expect(await scrolled(page)).toBe(before);
});

test('a finger opens a group as its list, whose buttons have room for it', async ({ page }) => {
	await page.goto('/explore/?lanes=none');
	const host = page.locator('timeline-explorer');
	await startTimelineWithLinks(host);
	await host.locator('.timeline-group').first().tap();
	const panel = host.locator('.timeline-panel');
	await expect(panel).toBeFocused();
	for (const button of await panel.getByRole('button').all()) {
		const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
		expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
	}
	await panel.getByRole('button', { name: 'Close the list' }).tap();
	await expect(panel).toBeHidden();
});

import { expect, type Locator, type Page, test } from '@playwright/test';
import { startTimelineWithLinks } from './start-timeline.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

async function openExplorer(page: Page, query: string): Promise<Locator> {
	await page.goto(`/explore/${query}`);
	const host = page.locator('timeline-explorer');
	await startTimelineWithLinks(host);
	return host;
}

/** Reads how a shape is painted. */
const paintOf = (shape: Locator) =>
	shape.evaluate((element) => {
		const { fill, stroke, strokeDasharray } = getComputedStyle(element);
		return { fill, stroke, isDashed: strokeDasharray !== 'none' };
	});

/** Reads the colours that a reader's system asks for. */
const systemColors = (page: Page) =>
	page.evaluate(() => {
		const probe = document.createElement('i');
		document.body.append(probe);
		const [ground, ink] = ['Canvas', 'CanvasText'].map((name) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		});
		probe.remove();
		return { ground, ink };
	});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`forced colours, ${colorScheme}`, () => {
		test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

		test('a doubtful date is a dashed outline, and what is not over has an open end', async ({
			page,
		}) => {
			const host = await openExplorer(page, '?country=IQ&from=2024-06-01&to=2025-12-31');
			const { ground, ink } = await systemColors(page);
			const legend = host.locator('.chart-legend rect.timeline-shape');
			const drawing = host.locator('.timeline-marks');
			for (const [bar, paint] of [
				[legend.nth(0), { fill: ink, stroke: ground, isDashed: false }],
				[legend.nth(1), { fill: ground, stroke: ink, isDashed: true }],
				[drawing.locator('[fill*="soft"]').first(), { fill: ground, stroke: ink, isDashed: true }],
			] as const) {
				expect(await paintOf(bar)).toEqual(paint);
			}
			expect((await paintOf(legend.nth(2))).fill).toMatch(/^url\(.*fade-open/);
			const ends = await host
				.locator('.timeline-drawing .chart-fade[id*="open"] stop')
				.evaluateAll((stops) => stops.map((stop) => getComputedStyle(stop).stopColor));
			expect(new Set(ends)).toEqual(new Set([ink]));
		});

		test('the legend names no colours that all look the same', async ({ page }) => {
			const host = await openExplorer(page, '?country=IQ');
			await expect(host.locator('.chart-legend .chart-key').first()).toBeAttached();
			await expect(host.locator('.chart-legend .chart-key[data-color]').first()).toBeHidden();
			await expect(host.locator('.chart-legend rect.timeline-shape').first()).toBeVisible();
		});

		test('land and sea are the ground of the page, divided by a line', async ({ page }) => {
			const host = await openExplorer(page, '?country=LY');
			const map = host.locator('.map-drawing');
			await map.scrollIntoViewIfNeeded();
			await expect(map.locator('.map-detail')).toBeAttached();
			const { ground, ink } = await systemColors(page);
			for (const part of ['.map-sea', '.map-land', '.map-lakes']) {
				for (const one of await map.locator(part).all()) {
					expect((await paintOf(one)).fill, part).toBe(ground);
				}
			}
			expect((await paintOf(map.locator('.map-coast').first())).stroke).toBe(ink);
		});
	});
}

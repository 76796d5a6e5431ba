import { expect, type Page, test } from '@playwright/test';
import { startTimelineWithLinks } from './start-timeline.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

declare global {
	interface Window {
		announced?: string[];
	}
}

/** Notes each text that a live region of the page takes on. */
async function watchLiveRegions(page: Page): Promise<() => Promise<readonly string[]>> {
	await page.evaluate(() => {
		const live = '[role="status"], [role="alert"], [role="log"], [aria-live], output';
		const said: string[] = (window.announced = []);
		new MutationObserver((changes) => {
			for (const region of new Set(changes.map(({ target }) => regionOf(target)))) {
				const text = region?.textContent.trim() ?? '';
				if (text !== '') said.push(text);
			}
		}).observe(document, { childList: true, characterData: true, subtree: true });
		function regionOf(node: Node): Element | undefined {
			const element = node instanceof Element ? node : node.parentElement;
			const region = element?.closest(live) ?? undefined;
			return region?.getAttribute('aria-live') === 'off' ? undefined : region;
		}
	});
	return () => page.evaluate(() => window.announced?.splice(0) ?? []);
}

test('the explorer says one sentence after a filter, and one after a zoom', async ({ page }) => {
	await page.goto('/explore/');
	const host = page.locator('timeline-explorer');
	await startTimelineWithLinks(host);
	await page.waitForTimeout(800);
	const announced = await watchLiveRegions(page);
	await host.locator('[data-facet="country"] input').first().click();
	await page.waitForTimeout(1500);
	expect(await announced()).toEqual([expect.stringMatching(/^\d+ of [\d,]+ events$/)]);
	await host.locator('button[data-action="zoom-in"]').click();
	await page.waitForTimeout(1500);
	expect(await announced()).toEqual([expect.stringMatching(/^\d+ of [\d,]+ events/)]);
});

test('a frame says one sentence after a zoom', async ({ page }) => {
	await page.goto('/embed/?country=IQ');
	const host = page.locator('timeline-embed');
	await startTimelineWithLinks(host);
	await page.waitForTimeout(800);
	const announced = await watchLiveRegions(page);
	await host.locator('button[data-action="zoom-in"]').click();
	await page.waitForTimeout(1500);
	expect(await announced()).toEqual([expect.stringMatching(/\d+ of [\d,]+ events/)]);
});

test('the timeline of the home page says one sentence after a zoom', async ({ page }) => {
	await page.goto('/');
	const host = page.locator('timeline-chart');
	await startTimelineWithLinks(host);
	await page.waitForTimeout(800);
	const announced = await watchLiveRegions(page);
	await host.locator('button[data-action="zoom-in"]').click();
	await page.waitForTimeout(1500);
	expect(await announced()).toEqual([expect.stringMatching(/^\d+ of [\d,]+ events in view$/)]);
});

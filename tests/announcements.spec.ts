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

/** Opens a page, and returns what is announced once its timeline has come to rest. */
async function openWatched(page: Page, { path, name }: { path: string; name: string }) {
	await page.goto(path);
	const host = page.locator(name);
	await startTimelineWithLinks(host);
	await page.waitForTimeout(800);
	const announced = await watchLiveRegions(page);
	return {
		/** Presses a control and returns what is announced after it. */
		announcedAfter: async (selector: string) => {
			await host.locator(selector).first().click();
			await page.waitForTimeout(1500);
			return announced();
		},
	};
}

const zoomIn = 'button[data-action="zoom-in"]';

test('the explorer says one sentence after a filter, and one after a zoom', async ({ page }) => {
	const { announcedAfter } = await openWatched(page, {
		path: '/explore/',
		name: 'timeline-explorer',
	});
	expect(await announcedAfter('[data-facet="country"] input')).toEqual([
		expect.stringMatching(/^\d+ of [\d,]+ events$/),
	]);
	expect(await announcedAfter(zoomIn)).toEqual([expect.stringMatching(/^\d+ of [\d,]+ events/)]);
});

test('a frame says one sentence after a zoom', async ({ page }) => {
	const { announcedAfter } = await openWatched(page, {
		path: '/embed/?country=IQ',
		name: 'timeline-embed',
	});
	expect(await announcedAfter(zoomIn)).toEqual([expect.stringMatching(/\d+ of [\d,]+ events/)]);
});

test('the timeline of the home page says one sentence after a zoom', async ({ page }) => {
	const { announcedAfter } = await openWatched(page, { path: '/', name: 'timeline-chart' });
	expect(await announcedAfter(zoomIn)).toEqual([
		expect.stringMatching(/^\d+ of [\d,]+ events in view$/),
	]);
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allSamplePages } from './sites.ts';
import { openWatched } from './watch-page.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules that look at colours: nothing else changes between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 900 };

async function axeViolations(axe: AxeBuilder): Promise<readonly string[]> {
	const result = await axe.analyze();
	return result.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			(node) => `${id}: ${help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary ?? ''}`,
		),
	);
}

/** Lists what sticks out to the right of the window, where that makes the page scroll sideways. */
function tooWide(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const limit = document.documentElement.clientWidth;
		if (document.documentElement.scrollWidth <= limit) return [];
		return [...document.querySelectorAll('body *')]
			.filter((element) => {
				const { left, right } = element.getBoundingClientRect();
				return right > limit + 1 || left < -1;
			})
			.map((element) => element.outerHTML.slice(0, 120));
	});
}

for (const { name, url } of allSamplePages) {
	// The Arabic pages have the same parts as the others; what differs is their direction.
	const viewports = name.includes('/ar/') ? [phone] : [phone, desktop];
	for (const viewport of viewports) {
		test(`${name} at ${viewport.width} px: axe, policy, console, hosts`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			const { errors, foreign, violations } = await openWatched(page, url);
			await test.step('axe finds nothing, light and dark', async () => {
				expect(await axeViolations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
				await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
				expect(await axeViolations(new AxeBuilder({ page }).withRules(colourRules))).toEqual([]);
			});
			await test.step('nothing is blocked, fails or leaves for another host', async () => {
				expect(await violations()).toEqual([]);
				expect(errors).toEqual([]);
				expect(foreign).toEqual([]);
			});
			if (viewport === desktop) return;
			await test.step('320 px need no scrolling sideways', async () => {
				await page.setViewportSize({ width: 320, height: 640 });
				expect(await tooWide(page)).toEqual([]);
			});
		});
	}
}

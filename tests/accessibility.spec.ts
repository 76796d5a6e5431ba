import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { allSamplePages } from './sites.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const viewports = [
	{ width: 390, height: 844 },
	{ width: 1440, height: 900 },
];

async function violations(page: Page): Promise<readonly string[]> {
	const result = await new AxeBuilder({ page }).withTags(tags).analyze();
	return result.violations.flatMap(({ id, help, nodes }) =>
		nodes.map(
			(node) => `${id}: ${help}\n  ${node.html.slice(0, 200)}\n  ${node.failureSummary ?? ''}`,
		),
	);
}

for (const { name, url } of allSamplePages) {
	for (const viewport of viewports) {
		test(`${name} at ${viewport.width} px: axe finds nothing, light and dark`, async ({ page }) => {
			await page.setViewportSize(viewport);
			await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			await page.goto(url);
			expect(await violations(page)).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect(await violations(page)).toEqual([]);
		});
	}
}

import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allSamplePages } from './sites.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const viewports = [
	{ width: 390, height: 844 },
	{ width: 1440, height: 900 },
];

/** The rules that look at colours: nothing else changes between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

async function violations(axe: AxeBuilder): Promise<readonly string[]> {
	const result = await axe.analyze();
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
			expect(await violations(new AxeBuilder({ page }).withTags(tags))).toEqual([]);
			await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect(await violations(new AxeBuilder({ page }).withRules(colourRules))).toEqual([]);
		});
	}
}

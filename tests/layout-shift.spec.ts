import { expect, test } from '@playwright/test';
import { busiestPages } from './sites.ts';

for (const { name, url } of busiestPages) {
	for (const width of [390, 1440]) {
		test(`${name} at ${width} px: nothing moves while it loads`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(url, { waitUntil: 'networkidle' });
			const shifts = await page.evaluate(
				() =>
					new Promise<readonly string[]>((resolve) => {
						const found: string[] = [];
						new PerformanceObserver((list) => {
							for (const entry of list.getEntries()) {
								const shift = entry as PerformanceEntry & {
									readonly value: number;
									readonly sources?: readonly { readonly node?: Node }[];
								};
								const moved = shift.sources?.map(({ node }) => node?.nodeName).join(', ');
								found.push(`${shift.value}: ${moved ?? ''}`);
							}
						}).observe({ type: 'layout-shift', buffered: true });
						setTimeout(() => resolve(found), 500);
					}),
			);
			expect(shifts).toEqual([]);
		});
	}
}

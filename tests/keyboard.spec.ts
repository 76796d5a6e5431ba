import { expect, test } from '@playwright/test';
import { allSamplePages, busiestPages } from './sites.ts';

for (const { name, url } of allSamplePages.filter((page) => page.name.startsWith('main'))) {
	test(`${name}: the first Tab reaches the skip link, which leads to the main part`, async ({
		page,
	}) => {
		await page.goto(url);
		await page.keyboard.press('Tab');
		const skipLink = page.locator(':focus');
		await expect(skipLink).toHaveAttribute('href', /^#/);
		await expect(skipLink).toBeInViewport();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Tab');
		const reached = page.locator('main :focus, main:focus');
		await expect(reached).toHaveCount(1);
	});
}

for (const { name, url } of busiestPages) {
	test(`${name}: Tab passes through the whole page, and the focus can always be seen`, async ({
		page,
	}) => {
		await page.goto(url);
		const hidden: string[] = [];
		let stops = 0;
		for (; stops < 1000; stops += 1) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(() => {
				const element = document.activeElement;
				if (element === null || element === document.body) return undefined;
				const style = getComputedStyle(element);
				const box = element.getBoundingClientRect();
				const isMarked = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
				const isInView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
				return { isSeen: isMarked && isInView, html: element.outerHTML.slice(0, 160) };
			});
			if (stop === undefined) break;
			if (!stop.isSeen) hidden.push(stop.html);
		}
		expect(hidden).toEqual([]);
		expect(stops, 'the focus leaves the page at its end').toBeLessThan(1000);
	});
}

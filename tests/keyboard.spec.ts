import { expect, test } from '@playwright/test';
import { allSamplePages, busiestPages } from './sites.ts';

// A page for a frame has no header to skip.
for (const { name, url } of allSamplePages.filter(
	(page) => page.name.startsWith('main') && !page.type.startsWith('/embed/'),
)) {
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
		const unseen = new Set<string>();
		let stops = 0;
		let last = '';
		for (; stops < 1000; stops += 1) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(describeFocus);
			if (stop === undefined) break;
			// A date field has stops of its own inside, which the browser marks.
			if (!stop.isSeen && stop.html !== last) unseen.add(stop.html);
			last = stop.html;
		}
		expect([...unseen]).toEqual([]);
		expect(stops, 'the focus leaves the page at its end').toBeLessThan(1000);
	});
}

/** Says, in the page, which element has the focus and whether one can see that; nothing at the page's end. */
function describeFocus() {
	const element = document.activeElement;
	if (
		!(element instanceof HTMLElement || element instanceof SVGElement) ||
		element === document.body
	) {
		return undefined;
	}
	const look = () =>
		[element, ...element.querySelectorAll('*')]
			.map((part) => getComputedStyle(part))
			.map((style) => [style.outlineStyle, style.boxShadow, style.stroke, style.backgroundColor])
			.join();
	const box = element.getBoundingClientRect();
	const isInView = box.bottom > 0 && box.top < innerHeight && box.width > 0;
	const { outlineStyle, boxShadow } = getComputedStyle(element);
	let isMarked = outlineStyle !== 'none' || boxShadow !== 'none';
	// To leave a field and come back would begin again at its first part.
	if (!isMarked && !(element instanceof HTMLInputElement)) {
		const focused = look();
		element.blur();
		isMarked = focused !== look();
		element.focus({ preventScroll: true });
	}
	return { isSeen: isInView && isMarked, html: element.outerHTML.slice(0, 160) };
}

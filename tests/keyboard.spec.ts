import { expect, test } from '@playwright/test';
import { allSamplePages, busiestPages } from './sites.ts';
import { startTimeline } from './start-timeline.ts';

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

/** Pages with parts that stay on the screen while the rest scrolls, and links that scroll under them. */
const stickyPages = [
	{ address: '/affiliates/', links: 'main a' },
	{ address: '/control/', links: 'main a' },
	{ address: '/countries-by-year/', links: 'main tbody a' },
	{ address: '/explore/', links: '.explore-list tbody a' },
];

for (const { address, links } of stickyPages) {
	for (const width of [500, 1000]) {
		test(`${address}, ${width} px wide: going back with Tab, the focus is never under what stays on the screen`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 500 });
			await page.goto(address);
			const explorer = page.locator('timeline-explorer');
			if ((await explorer.count()) > 0) await startTimeline(explorer);
			const shown = page.locator(links).filter({ visible: true });
			await shown.nth(Math.min(await shown.count(), 150) - 1).focus();
			const covered = new Set<string>();
			let stops = 0;
			for (; stops < 50; stops += 1) {
				await page.keyboard.press('Shift+Tab');
				if ((await page.locator('main :focus').count()) === 0) break;
				const found = await page.evaluate(coverOfFocus);
				if (found !== undefined) covered.add(found);
			}
			expect([...covered]).toEqual([]);
			expect(stops).toBeGreaterThan(10);
		});
	}
}

/** Says, in the page, what sticks over the element that has the focus; nothing where it lies free. */
function coverOfFocus() {
	const element = document.activeElement;
	if (!element || element === document.body) return undefined;
	const { x, y, width, height } = element.getBoundingClientRect();
	const isStuck = (part: Element | null): boolean =>
		part !== null &&
		!part.contains(element) &&
		(['sticky', 'fixed'].includes(getComputedStyle(part).position) || isStuck(part.parentElement));
	const cover = [0.1, 0.5, 0.9]
		.flatMap((along) =>
			[0.2, 0.5, 0.8].map((down) => [x + width * along, y + height * down] as const),
		)
		.map(([left, top]) => document.elementFromPoint(left, top))
		.find((top) => top && !element.contains(top) && isStuck(top));
	return cover
		? `${element.outerHTML.slice(0, 120)} under ${cover.outerHTML.slice(0, 60)}`
		: undefined;
}

import { expect, type Page, test } from '@playwright/test';
import { chapterPage, sites } from './sites.ts';

const space = `${sites[1].address}chapters/to-the-moon-and-after/`;
const wide = { width: 1440, height: 900 };
// Long enough to be read through, as that of the small timeline is not.
const long = chapterPage?.url ?? space;

/** Scrolls until a heading has just passed the line at which a reader is taken to read. */
async function readFrom(page: Page, heading: string): Promise<void> {
	await page.evaluate((selector) => {
		const top = document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
		scrollBy({ top: top - innerHeight * 0.39, behavior: 'instant' });
	}, heading);
}

function chapterOf(page: Page) {
	const contents = page.locator('.chapter-contents');
	return {
		figures: page.locator('.text-figure'),
		current: page.locator('.chapter-track[data-current] .text-figure'),
		tracks: page.locator('.chapter-track'),
		contents,
		part: contents.locator('[aria-current]'),
	};
}

/** Whether each figure stands after the text before it and before the text after it, none over another. */
async function standInOrder(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const parts = [...document.querySelectorAll('.chapter-text > :is(.prose, .chapter-track)')];
		const boxes = parts.map((part) => part.getBoundingClientRect());
		return boxes.every(({ top }, index) => top >= (boxes[index - 1]?.bottom ?? 0) - 1);
	});
}

const opacities = (page: Page) =>
	page
		.locator('.text-figure')
		.evaluateAll((figures) => figures.map((figure) => getComputedStyle(figure).opacity));

test.describe('on a wide screen', () => {
	test.use({ viewport: wide });

	test('the figure beside the text is that of the passage being read', async ({ page }) => {
		await page.goto(long);
		const { current, figures } = chapterOf(page);
		await expect(current).toHaveCount(0);
		const ids: string[] = [];
		for (const heading of ['#section-1', '#section-2', '#section-3']) {
			await readFrom(page, heading);
			await expect(page.locator('.chapter-contents [aria-current]')).toHaveAttribute(
				'href',
				heading,
			);
			ids.push((await current.getAttribute('id')) ?? '');
			await expect(current).toBeInViewport({ ratio: 0.95 });
			const box = await current.boundingBox();
			const text = await page.locator(heading).boundingBox();
			expect(box?.x ?? 0).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
		}
		expect(new Set(ids).size).toBe(3);
		expect((await opacities(page)).filter((opacity) => opacity === '1')).toHaveLength(1);
		await expect(figures.first()).toBeAttached();
	});

	test('the contents fold beside a figure, say which part it is, and open again', async ({
		page,
	}) => {
		await page.goto(long);
		const { contents } = chapterOf(page);
		const list = contents.getByRole('list');
		await expect(list).toBeVisible();
		await readFrom(page, '#section-2');
		await expect(list).toBeHidden();
		await expect(contents).toContainText(/Part 2 of \d/);
		await contents.locator('summary').click();
		await expect(list).toBeVisible();
		await list.locator('a[href="#section-1"]').click();
		await expect(list).toBeHidden();
		await page.evaluate(() => scrollTo(0, 0));
		await expect(list).toBeVisible();
	});

	test('contents that a reader on a phone has closed stay closed', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await page.goto(long);
		const details = page.locator('.chapter-contents details');
		await page.waitForFunction(() => document.querySelector('chapter-reading[data-ready]'));
		await details.locator('summary').click();
		await readFrom(page, '#section-2');
		await expect(page.locator('.chapter-track[data-current]')).toHaveCount(1);
		await expect(details).not.toHaveAttribute('open');
	});

	test('the contents and the figure do not lie over each other, at the top of the page either', async ({
		page,
	}) => {
		await page.goto(space);
		const { contents, current } = chapterOf(page);
		await page.locator('#figure-1 .text-figure-note a').focus();
		await page.evaluate(() => scrollTo(0, 0));
		await expect(contents.getByRole('list')).toBeHidden();
		const above = await contents.boundingBox();
		const below = await current.boundingBox();
		expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) - 1);
	});

	test('the events that a passage tells of are outlined in the figure beside it', async ({
		page,
	}) => {
		await page.goto(space);
		await page.evaluate(() => document.body.style.setProperty('padding-block-end', '60rem'));
		await readFrom(page, '#section-2 + *, .chapter-track:has(#figure-2) + .prose');
		const marks = page.locator('#figure-2 [data-events="1969-07-20-apollo-11-landing"]');
		await expect(marks.first()).toHaveClass(/is-told/);
		const other = page.locator('#figure-2 [data-events="1967-01-27-apollo-1-fire"]');
		await expect(other).not.toHaveClass(/is-told/);
	});

	test('titles on a timeline have the colour of the text, not that of links', async ({ page }) => {
		await page.goto(long);
		const colors = await page.evaluate(() => {
			const title = document.querySelector('.timeline-strip .timeline-mark text') ?? document.body;
			return [getComputedStyle(title).fill, getComputedStyle(document.body).color];
		});
		expect(colors[0]).toBe(colors[1]);
	});

	test('a figure that gets the focus is shown, wherever the reader is', async ({ page }) => {
		await page.goto(long);
		await expect(page.locator('chapter-reading')).toHaveAttribute('data-ready');
		const link = page.locator('#figure-2 .text-figure-note a');
		await link.focus();
		await expect(page.locator('.chapter-track:has(#figure-2)')).toHaveAttribute('data-current');
		await expect(link).toBeInViewport();
	});

	test('the line at the top grows as the reader goes on', async ({ page }) => {
		await page.goto(long);
		const line = page.locator('.chapter-progress');
		const length = async () => (await line.boundingBox())?.width ?? 0;
		expect(await length()).toBe(0);
		await readFrom(page, '#section-2');
		await expect.poll(length).toBeGreaterThan(40);
		const before = await length();
		await readFrom(page, '#section-3');
		await expect.poll(length).toBeGreaterThan(before);
	});

	test('the page does not jump when its script comes', async ({ page }) => {
		await page.goto(long);
		await expect(page.locator('chapter-reading')).toHaveAttribute('data-ready');
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries()) sum += Reflect.get(entry, 'value') as number;
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(sum), 300);
				}),
		);
		expect(shift).toBeLessThan(0.02);
	});
});

test.describe('on a wide screen where the script of the chapter cannot be loaded', () => {
	test.use({ viewport: wide });

	test('every figure comes to stand in the text, in order', async ({ page }) => {
		await page.route(/ChapterText.*\.js$/, (route) => route.abort());
		await page.goto(long);
		const { figures } = chapterOf(page);
		const count = await figures.count();
		expect(count).toBeGreaterThan(2);
		await expect
			.poll(() => opacities(page), { timeout: 15_000 })
			.toEqual(Array.from({ length: count }, () => '1'));
		expect(await standInOrder(page)).toBe(true);
		await expect(page.locator('chapter-reading[data-ready]')).toHaveCount(0);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow).toBe(0);
	});
});

for (const [name, options] of [
	['where less motion is asked for', { contextOptions: { reducedMotion: 'reduce' } }],
	['without scripts', { javaScriptEnabled: false }],
	['on a phone', { viewport: { width: 390, height: 844 } }],
] as const) {
	test.describe(name, () => {
		test.use({ viewport: wide, ...options });

		test('every figure stands in the text, in order, and stays there', async ({ page }) => {
			await page.goto(long);
			const { figures } = chapterOf(page);
			const count = await figures.count();
			expect(count).toBeGreaterThan(2);
			expect(await standInOrder(page)).toBe(true);
			expect(await opacities(page)).toEqual(Array.from({ length: count }, () => '1'));
			expect(
				await figures.evaluateAll((all) => all.map((figure) => getComputedStyle(figure).position)),
			).toEqual(Array.from({ length: count }, () => 'static'));
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBe(0);
		});
	});
}

test('in print every figure stands in the text, in order', async ({ page }) => {
	await page.setViewportSize(wide);
	await page.emulateMedia({ media: 'print' });
	await page.goto(long);
	expect(await standInOrder(page)).toBe(true);
	await expect(page.locator('.chapter-progress')).toBeHidden();
	expect(new Set(await opacities(page))).toEqual(new Set(['1']));
});

test('each kind of figure says in words what it shows, and leads on', async ({ page }) => {
	await page.goto(space);
	for (const [title, link] of [
		['People reported killed, 1967–1971: Accident', /\/toll\/$/],
		['Events, January 1967 – July 1975', /\/explore\/\?from=1967-01-01&to=1975-07-31$/],
		['Who held Cape Canaveral and Hammaguir, 1960–1975', /\/control\/$/],
		['Places of events in Europe and Asia and United States, 1967–1975', /country=US/],
	] as const) {
		const figure = page.getByRole('figure', { name: title });
		await expect(figure).toBeAttached();
		await expect(figure.locator('figcaption .visually-hidden')).toContainText(/\S+ \S+ \S+/);
		await expect(figure.locator('.text-figure-note a')).toHaveAttribute('href', link);
	}
	const event = page.getByRole('figure', { name: /^The event: / });
	await expect(event.getByRole('link')).toHaveAttribute('href', /1969-07-20-apollo-11-landing/);
});

test('the explorer shows as many events as the figure that leads to it', async ({ page }) => {
	await page.goto(long);
	const figure = page
		.locator('.text-figure', { has: page.locator('a[href*="/explore/?"]') })
		.first();
	const [, count = ''] =
		/: ([\d,]+)\./.exec(await figure.locator('.text-figure-note').innerText()) ?? [];
	expect(Number(count)).toBeGreaterThan(0);
	await page.goto((await figure.locator('a[href*="/explore/?"]').getAttribute('href')) ?? '');
	await expect(
		page
			.getByRole('status')
			.filter({ hasText: new RegExp(`^${count} of `) })
			.first(),
	).toBeVisible();
});

test('the page of a year opens with a paragraph of its chapter and its charts', async ({
	page,
}) => {
	await page.goto(`${sites[1].address}1969/`);
	const passage = page.getByRole('region', { name: 'The year in its chapter' });
	await expect(passage.locator('.prose')).toContainText('a crew flew to the Moon');
	await expect(passage.locator('.prose a')).toHaveCount(0);
	await expect(passage.getByRole('link', { name: /To the Moon and after/ })).toHaveAttribute(
		'href',
		/\/chapters\/to-the-moon-and-after\/$/,
	);
	await expect(page.getByRole('figure')).toHaveCount(2);
});

import { expect, type Locator, type Page, test } from '@playwright/test';
import { mostFrequent, readPixels } from './read-pixels.ts';
import { sites } from './sites.ts';
import { startTimelineWithLinks } from './start-timeline.ts';
import { watchChanges } from './watch-changes.ts';

const arabicHome = `${sites[1].address}ar/`;

/** The parts of the chart that the tests look at. */
function chartOf(page: Page) {
	const host = page.locator('timeline-chart');
	return {
		host,
		drawing: host.locator('.timeline-drawing'),
		marks: host.locator('.timeline-drawing .timeline-mark'),
		tabStop: host.locator('.timeline-mark[tabindex="0"]'),
		status: host.getByRole('status'),
		card: host.getByRole('tooltip'),
		rows: host.locator('tbody tr'),
		from: host.locator('input[name="from"]'),
		to: host.locator('input[name="to"]'),
		problem: host.getByRole('alert'),
		years: host.locator('.timeline-year'),
		button: (action: string) => host.locator(`button[data-action="${action}"]`),
	};
}

async function openChart(page: Page, address = '/') {
	await page.goto(address);
	const chart = chartOf(page);
	await startTimelineWithLinks(chart.host);
	return chart;
}

const focusedIndex = (page: Page) =>
	page.evaluate(() => Number(document.activeElement?.getAttribute('data-index') ?? -1));

async function middleOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (!box) throw new Error('Expected a box');
	const { x: left, y: top, width, height } = box;
	return { x: left + width / 2, y: top + height / 2, left, top, width, height };
}

/** Drags over the overview between two parts of its width. */
async function dragOverview(
	page: Page,
	{ host, from, to }: { readonly host: Locator; readonly from: number; readonly to: number },
) {
	const overview = host.locator('.timeline-overview');
	await overview.scrollIntoViewIfNeeded();
	const { left, width, y } = await middleOf(overview);
	await page.mouse.move(left + width * from, y - 8);
	await page.mouse.down();
	await page.mouse.move(left + width * to, y - 8, { steps: 6 });
	await page.mouse.up();
}

function days(page: Page): number {
	const query = new URL(page.url()).searchParams;
	const [from, to] = [query.get('from'), query.get('to')];
	return from && to ? (Date.parse(to) - Date.parse(from)) / 86_400_000 : Number.POSITIVE_INFINITY;
}

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the chart has a picture, links to the most significant events, a legend and a table of all, and no dead controls', async ({
		page,
	}) => {
		await page.goto('/');
		const { host, marks, rows } = chartOf(page);
		const total = await rows.count();
		expect(total).toBeGreaterThan(0);
		expect(await marks.count()).toBeGreaterThan(20);
		expect(await host.locator('.timeline-picture path').count()).toBeGreaterThan(0);
		await expect(host.locator('.timeline-controls')).toBeHidden();
		await expect(host.locator('.timeline-navigator')).toBeHidden();
		await expect(host.locator('figcaption')).toContainText(String(total));
		await expect(host.locator('.chart-legend')).toBeVisible();
		await host.locator('.chart-table summary').click();
		await expect(rows.first()).toBeVisible();
		await expect(host.locator('caption')).toBeVisible();
	});

	test('each link of the picture leads to its event and says what it is', async ({ page }) => {
		await page.goto('/');
		const { marks, rows } = chartOf(page);
		const href = await marks.first().getAttribute('href');
		const row = rows.filter({ has: page.locator(`a[href="${href ?? ''}"]`) });
		const name = (await marks.first().getAttribute('aria-label')) ?? '';
		expect(name).toContain(await row.locator('th').textContent());
		expect(name).toContain(await row.locator('a').textContent());
		expect((await page.request.get(href ?? '')).status()).toBe(200);
	});

	test('titles in the drawing touch no other title', async ({ page }) => {
		await page.setViewportSize({ width: 1440, height: 900 });
		await page.goto('/');
		expect(await overlappingTitles(page)).toEqual([]);
	});

	test('on a phone the years run down the page', async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto('/');
		const { years, drawing } = chartOf(page);
		await expect(drawing).toBeHidden();
		await expect(years.first()).toBeVisible();
		await expect(years.first().getByRole('link').first()).toBeVisible();
	});
});

/** Pairs of titles whose boxes overlap; titles of two lines are one box. */
function overlappingTitles(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const titles = [...document.querySelectorAll('.timeline-drawing .timeline-mark')].flatMap(
			(mark) => {
				const texts = [...mark.querySelectorAll('text')];
				if (texts.length === 0) return [];
				const boxes = texts.map((text) => text.getBoundingClientRect());
				return [
					{
						text: texts.map((text) => text.textContent).join(' '),
						left: Math.min(...boxes.map((box) => box.left)),
						right: Math.max(...boxes.map((box) => box.right)),
						top: Math.min(...boxes.map((box) => box.top)) + 2,
						bottom: Math.max(...boxes.map((box) => box.bottom)) - 2,
					},
				];
			},
		);
		return titles.flatMap((a, at) =>
			titles
				.slice(at + 1)
				.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
				.map((b) => `${a.text} / ${b.text}`),
		);
	});
}

test('what a reader does before the script has come is done when it is there', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.route('**/explore/events.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});
	await page.goto('/');
	const { host, button } = chartOf(page);
	await expect(host).not.toHaveAttribute('data-ready');
	await button('last').click();
	await expect(host).toHaveAttribute('data-ready');
	await expect.poll(() => days(page)).toBeLessThan(370);
});

test('where the events cannot be loaded the chart says so, and the next use tries again', async ({
	page,
}) => {
	await page.setViewportSize({ width: 1440, height: 1000 });
	await page.route('**/explore/events.json', (route) => route.abort());
	await page.goto('/');
	const { host, button, problem } = chartOf(page);
	await button('zoom-in').click();
	await expect(problem).toContainText('could not be loaded');
	await page.unroute('**/explore/events.json');
	await button('zoom-in').click();
	await expect(host).toHaveAttribute('data-ready');
	await expect(problem).toBeHidden();
});

test.describe('wide', () => {
	test.use({ viewport: { width: 1440, height: 1000 } });

	test('the drawing keeps its box when the script takes over', async ({ page, browser }) => {
		const plain = await browser.newContext({
			javaScriptEnabled: false,
			viewport: { width: 1440, height: 1000 },
		});
		const before = await plain.newPage();
		await before.goto(new URL('/', sites[0].address).href);
		const height = (await chartOf(before).drawing.boundingBox())?.height;
		await plain.close();
		const { drawing } = await openChart(page);
		expect((await drawing.boundingBox())?.height).toBe(height);
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					new PerformanceObserver((list) =>
						resolve(
							list
								.getEntries()
								.reduce((sum, entry) => sum + Number('value' in entry && entry.value), 0),
						),
					).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(0), 500);
				}),
		);
		expect(shift).toBeLessThan(0.01);
	});

	test('a plain wheel scrolls the page and leaves the chart alone', async ({ page }) => {
		const { drawing } = await openChart(page);
		await drawing.scrollIntoViewIfNeeded();
		const { x, top } = await middleOf(drawing);
		await page.mouse.move(x, Math.max(top, 0) + 20);
		const before = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 120);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
		expect(new URL(page.url()).search).toBe('');
	});

	test('the wheel with Ctrl zooms around the pointer, and the page stays', async ({ page }) => {
		const { drawing, status } = await openChart(page);
		await drawing.scrollIntoViewIfNeeded();
		const all = await status.textContent();
		const box = await middleOf(drawing);
		await page.mouse.move(box.x, box.top + 20);
		const before = await page.evaluate(() => scrollY);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -300);
		await page.keyboard.up('Control');
		await expect.poll(() => days(page)).toBeLessThan(4000);
		await expect(status).not.toHaveText(all ?? '');
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});

	test('while the wheel changes the scale a picture stands for the links, which keep the focus', async ({
		page,
	}) => {
		const { host, drawing, marks } = await openChart(page);
		await drawing.scrollIntoViewIfNeeded();
		const mark = marks.nth(Math.floor((await marks.count()) / 2));
		await mark.focus();
		const focused = await focusedIndex(page);
		// The gesture ends a moment after the wheel rests, which is too short to look from outside.
		await host.evaluate((chart) => {
			new MutationObserver(() => {
				const shapes = chart.querySelectorAll('.timeline-draft .timeline-shape').length;
				if (shapes > 0) chart.setAttribute('data-seen', String(shapes));
			}).observe(chart, { subtree: true, childList: true });
		});
		const { x, y } = await middleOf(mark.locator('.timeline-shape'));
		await page.mouse.move(x, y);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -100);
		await page.keyboard.up('Control');
		await expect(host).toHaveAttribute('data-seen');
		await expect(drawing.locator('.timeline-draft')).toHaveCount(0);
		await expect(host).not.toHaveAttribute('data-draft');
		expect(await focusedIndex(page)).toBe(focused);
	});

	test('a mark that the wheel leaves behind hands the focus to the chart, and an arrow key goes on', async ({
		page,
	}) => {
		const { drawing, tabStop } = await openChart(page);
		await drawing.scrollIntoViewIfNeeded();
		await tabStop.focus();
		const { x, y } = await middleOf(drawing);
		await page.mouse.move(x, y);
		await page.keyboard.down('Control');
		await page.mouse.wheel(0, -400);
		await page.keyboard.up('Control');
		await expect(drawing).toBeFocused();
		await page.keyboard.press('ArrowRight');
		expect(await focusedIndex(page)).toBeGreaterThanOrEqual(0);
	});

	test('dragging pans, and is one step of the history', async ({ page }) => {
		const { drawing } = await openChart(page, '/?from=2016-01-01&to=2017-12-31');
		await drawing.scrollIntoViewIfNeeded();
		const box = await middleOf(drawing);
		await page.mouse.move(box.x, box.top + 20);
		await page.mouse.down();
		await page.mouse.move(box.x + 60, box.top + 20, { steps: 4 });
		await page.mouse.move(box.x + 200, box.top + 20, { steps: 6 });
		await page.mouse.up();
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^2015/);
		const length = days(page);
		expect(Math.abs(length - 730)).toBeLessThan(3);
		await page.goBack();
		await expect(page).toHaveURL(/from=2016-01-01&to=2017-12-31/);
	});

	test('the buttons zoom, go to the ends and show all; Back undoes', async ({ page }) => {
		const { button, status, rows } = await openChart(page);
		const total = await rows.count();
		await button('zoom-in').click();
		expect(days(page)).toBeLessThan(2200);
		await button('zoom-in').click();
		const nearer = page.url();
		await button('zoom-out').click();
		expect(days(page)).toBeGreaterThan(2000);
		await page.goBack();
		await expect(page).toHaveURL(nearer);
		await button('first').click();
		const period = await page.locator('input[name="from"]').getAttribute('min');
		expect(new URL(page.url()).searchParams.get('from')).toBe(period);
		await button('last').click();
		const end = await page.locator('input[name="to"]').getAttribute('max');
		expect(new URL(page.url()).searchParams.get('to')).toBe(end);
		await button('reset').click();
		expect(new URL(page.url()).search).toBe('');
		await expect(status).toContainText(`${total} of ${total} events`);
	});

	test('the address restores window and rows, and the counts of chart, table and status agree', async ({
		page,
	}) => {
		const { status, marks, rows, from, to, host } = await openChart(
			page,
			'/?from=2015-01-01&to=2016-06-30&lanes=family',
		);
		await expect(from).toHaveValue('2015-01-01');
		await expect(to).toHaveValue('2016-06-30');
		await expect(host.locator('select[name="lanes"]')).toHaveValue('family');
		const shown = await marks.count();
		const total = await rows.count();
		expect(shown).toBeLessThan(total);
		await expect(status).toHaveText(`${shown} of ${total} events in view`);
		await expect(host.locator('tbody tr:not([hidden])')).toHaveCount(shown);
	});

	test('choosing rows changes the lanes and the address', async ({ page }) => {
		const { host } = await openChart(page);
		const lanes = host.locator('.timeline-lane');
		await host.locator('select[name="lanes"]').selectOption('none');
		await expect(lanes).toHaveCount(1);
		expect(new URL(page.url()).searchParams.get('lanes')).toBe('none');
		await page.goBack();
		await expect(host.locator('select[name="lanes"]')).toHaveValue('region');
		await expect.poll(() => lanes.count()).toBeGreaterThan(1);
	});

	test('the date fields set the window, and follow it', async ({ page }) => {
		const { from, to, button, status } = await openChart(page);
		const all = await status.textContent();
		await from.fill('2017-01-01');
		await from.dispatchEvent('change');
		await to.fill('2017-12-31');
		await to.dispatchEvent('change');
		await expect(page).toHaveURL(/from=2017-01-01&to=2017-12-31/);
		await expect(status).not.toHaveText(all ?? '');
		await button('zoom-in').click();
		await expect(from).toHaveValue(/^2017-04/);
	});

	test('wrong dates are explained in words', async ({ page }) => {
		const { from, to, problem } = await openChart(page);
		await to.fill('2015-01-31');
		await to.dispatchEvent('change');
		await from.fill('2016-01-01');
		await from.dispatchEvent('change');
		await expect(problem).toHaveText('The last day is before the first.');
		await expect(from).toHaveAttribute('aria-invalid', 'true');
		await from.fill('');
		await from.dispatchEvent('change');
		await expect(problem).toContainText('not a date');
		await from.fill('2014-06-01');
		await from.dispatchEvent('change');
		await expect(problem).toBeHidden();
		await expect(page).toHaveURL(/from=2014-06-01&to=2015-01-31/);
	});

	test('dragging over the overview chooses a window, and its ends can be moved', async ({
		page,
	}) => {
		const { host, from } = await openChart(page, '/?from=2016-01-01&to=2016-12-31');
		await dragOverview(page, { host, from: 0.8, to: 0.9 });
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^202[34]/);
		await expect(from).toHaveValue(/^202[34]/);
		const handle = await middleOf(host.locator('.timeline-brush .handle--w'));
		expect(handle.width).toBeGreaterThanOrEqual(24);
		await page.mouse.move(handle.x, handle.y);
		await page.mouse.down();
		await page.mouse.move(handle.x - 200, handle.y, { steps: 6 });
		await page.mouse.up();
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^202[0123]/);
		await page.goBack();
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toMatch(/^202[34]/);
	});

	test('where the whole period is shown, a drag over the overview chooses a part of it', async ({
		page,
	}) => {
		const { host } = await openChart(page);
		await dragOverview(page, { host, from: 0.5, to: 0.75 });
		await expect.poll(() => new URL(page.url()).searchParams.get('from')).toBe('2020-01-01');
		await expect.poll(() => days(page)).toBeGreaterThan(900);
	});

	test('the count is told in one polite live region, at most twice a second', async ({ page }) => {
		const { host, status, button } = await openChart(page);
		await expect(host.locator('[role="status"], [aria-live]')).toHaveCount(1);
		const listTimes = await watchChanges(status);
		for (const action of ['first', 'last', 'zoom-in', 'zoom-in', 'first', 'last']) {
			await button(action).click();
		}
		await page.waitForTimeout(700);
		const times = await listTimes();
		expect(times.length).toBeGreaterThan(0);
		expect(times.slice(1).every((time, at) => time - (times[at] ?? 0) >= 480)).toBe(true);
		await expect(status).toContainText('in view');
	});

	test('the marks are one tab stop; arrows, Home and End walk them in the order of time', async ({
		page,
	}) => {
		const { tabStop, rows, host } = await openChart(page);
		await expect(tabStop).toHaveCount(1);
		const last = (await rows.count()) - 1;
		await tabStop.focus();
		expect(await focusedIndex(page)).toBe(0);
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		expect(await focusedIndex(page)).toBe(2);
		await page.keyboard.press('ArrowLeft');
		expect(await focusedIndex(page)).toBe(1);
		await page.keyboard.press('End');
		expect(await focusedIndex(page)).toBe(last);
		await page.keyboard.press('Home');
		expect(await focusedIndex(page)).toBe(0);
		await expect(tabStop).toHaveCount(1);
		await page.keyboard.press('Tab');
		expect(await host.locator('.timeline-drawing :focus').count()).toBe(0);
	});

	test('Page Down, Shift and an arrow go a year on; up and down change the row', async ({
		page,
	}) => {
		const { host, tabStop } = await openChart(page);
		const focused = host.locator('.timeline-mark:focus');
		const start = async () => {
			const [day = ''] = /\d{4}(-\d\d){0,2}/.exec((await focused.getAttribute('href')) ?? '') ?? [];
			return Date.parse(day) / 86_400_000;
		};
		const region = async () => {
			const { y } = await middleOf(focused);
			const tops = await host
				.locator('.timeline-lane')
				.evaluateAll((lanes) =>
					lanes.map((lane) => lane.querySelector('line')?.getBoundingClientRect().top ?? 0),
				);
			return tops.filter((top) => top <= y).length;
		};
		await tabStop.focus();
		const first = await start();
		await page.keyboard.press('PageDown');
		expect((await start()) - first).toBeGreaterThanOrEqual(365);
		await page.keyboard.press('Shift+ArrowRight');
		expect((await start()) - first).toBeGreaterThanOrEqual(730);
		await page.keyboard.press('PageUp');
		await page.keyboard.press('Shift+ArrowLeft');
		expect((await start()) - first).toBeLessThan(365);
		const before = await region();
		await page.keyboard.press('ArrowDown');
		expect(await region()).toBeGreaterThan(before);
		await page.keyboard.press('ArrowUp');
		expect(await region()).toBe(before);
	});

	test('plus, minus and 0 zoom around the focused event, which keeps the focus', async ({
		page,
	}) => {
		const { tabStop } = await openChart(page);
		await tabStop.focus();
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('+');
		await page.keyboard.press('+');
		await expect.poll(() => days(page)).toBeLessThan(1200);
		expect(await focusedIndex(page)).toBe(1);
		await page.keyboard.press('-');
		await expect.poll(() => days(page)).toBeGreaterThan(2000);
		await page.keyboard.press('0');
		await expect.poll(() => new URL(page.url()).searchParams.has('from')).toBe(false);
		expect(await focusedIndex(page)).toBe(1);
	});

	test('walking out of the window moves the window', async ({ page }) => {
		const { tabStop, button } = await openChart(page);
		await button('first').click();
		await expect.poll(() => days(page)).toBeLessThan(370);
		await tabStop.focus();
		await page.keyboard.press('End');
		await expect.poll(() => new URL(page.url()).searchParams.get('to')).toMatch(/^2025/);
		expect(days(page)).toBeLessThan(370);
		await expect(page.locator('.timeline-mark:focus')).toBeInViewport();
	});

	test('Enter opens the event, and Escape leaves the marks for the chart', async ({ page }) => {
		const { tabStop, drawing, card } = await openChart(page);
		await tabStop.focus();
		await expect(card).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
		await expect(drawing).toBeFocused();
		await page.keyboard.press('ArrowRight');
		expect(await focusedIndex(page)).toBe(0);
		const href = await tabStop.getAttribute('href');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`${href ?? ''}$`));
	});

	test('Back from an event gives the focus back to its mark', async ({ page }) => {
		const { host, tabStop } = await openChart(page, '/?from=2015-01-01&to=2016-06-30');
		await tabStop.focus();
		for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
		const focused = host.locator('.timeline-mark:focus');
		const href = (await focused.getAttribute('href')) ?? '';
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`${href}$`));
		await page.goBack();
		await expect(focused).toHaveAttribute('href', href);
	});

	test('a question mark on a mark opens the list of keys', async ({ page }) => {
		const { tabStop } = await openChart(page);
		const help = page.locator('details.timeline-help');
		await expect(help).not.toHaveAttribute('open');
		await tabStop.focus();
		await page.keyboard.press('?');
		await expect(help).toHaveAttribute('open');
		await expect(help.locator('summary')).toBeFocused();
	});

	test('keys outside the chart do nothing to it', async ({ page }) => {
		await openChart(page);
		await page.keyboard.press('+');
		await page.keyboard.press('End');
		expect(new URL(page.url()).search).toBe('');
	});

	test('a card with date, title, place, toll and sources opens on hover and on focus', async ({
		page,
	}) => {
		const { marks, card, rows, drawing } = await openChart(page);
		await drawing.scrollIntoViewIfNeeded();
		const mark = marks.last();
		const row = rows.nth(Number(await mark.getAttribute('data-index')));
		await mark.locator('.timeline-shape').hover();
		await expect(card).toBeVisible();
		for (const cell of [0, 1, 2]) {
			await expect(card).toContainText((await row.locator('th, td').nth(cell).textContent()) ?? '');
		}
		await expect(card).toContainText(/reported killed|no number of deaths recorded/);
		await expect(card).toContainText(/source/);
		await card.hover();
		await page.waitForTimeout(400);
		await expect(card).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(card).toBeHidden();
		await mark.focus();
		await expect(card).toBeVisible();
		await expect(mark).toHaveAttribute('aria-describedby', (await card.getAttribute('id')) ?? '');
	});

	test('titles appear as the reader goes nearer, and never touch', async ({ page }) => {
		const { host, drawing } = await openChart(page);
		for (const query of [
			'',
			'?from=2014-01-01&to=2016-12-31',
			'?from=2014-05-01&to=2014-12-31',
			'?from=2014-06-01&to=2014-07-15&lanes=none',
		]) {
			await openChart(page, `/${query}`);
			expect(await overlappingTitles(page)).toEqual([]);
			const frame = await drawing.boundingBox();
			for (const box of await host
				.locator('.timeline-mark text')
				.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()))) {
				expect(box.left).toBeGreaterThanOrEqual(frame?.x ?? 0);
				expect(box.right).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0) + 1);
			}
		}
	});

	test('every mark is a target of 24 px, or reaches half way to its nearest neighbour, and no two overlap', async ({
		page,
	}) => {
		for (const query of [
			'?from=2018-01-01&to=2018-02-28&lanes=none',
			'?from=2014-06-01&to=2014-12-31',
			'?lanes=country',
		]) {
			const { marks } = await openChart(page, `/${query}`);
			const found = await marks.evaluateAll((all) =>
				all.map((mark) => {
					const shape = mark.querySelector('.timeline-shape') ?? mark;
					const hit = mark.querySelector('.timeline-target') ?? shape;
					return {
						name: mark.getAttribute('aria-label'),
						shape: shape.getBoundingClientRect().toJSON() as DOMRect,
						hit: hit.getBoundingClientRect().toJSON() as DOMRect,
					};
				}),
			);
			expect(found.length).toBeGreaterThan(5);
			const apart = (a: DOMRect, b: DOMRect) =>
				Math.max(b.left - a.right, a.left - b.right, b.top - a.bottom, a.top - b.bottom);
			for (const mark of found) {
				const { shape, hit, name } = mark;
				const others = found.filter((other) => other !== mark);
				const nearest = (part: 'shape' | 'hit') =>
					Math.min(...others.map((other) => apart(mark[part], other[part])));
				expect(nearest('hit'), `${query}, ${name}: no other is under it`).toBeGreaterThan(-0.3);
				const reach = (hit.height - shape.height) / 2;
				const due = Math.min((24 - Math.min(shape.width, shape.height)) / 2, nearest('shape') / 2);
				// Less than a pixel more would not help.
				if (due > 1.1) expect(reach, `${query}, ${name}`).toBeGreaterThan(due - 0.3);
			}
		}
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`forced colours draw every part in the colours of the system, ${colorScheme}`, async ({
			page,
		}) => {
			await page.emulateMedia({ forcedColors: 'active', colorScheme });
			const { drawing, tabStop } = await openChart(page, '/?lanes=region');
			const { canvas, text, grey, highlight } = await systemColors(page);
			const filled = { fill: text, stroke: canvas };
			for (const part of ['circle.timeline-shape:not([fill])', 'rect.timeline-shape:not([fill])']) {
				expect(await paintOf(page, `.timeline-mark ${part}`), part).toMatchObject(filled);
			}
			// Doubt is an outline.
			expect(await paintOf(page, '.timeline-mark .timeline-shape[fill*="soft"]')).toMatchObject({
				fill: canvas,
				stroke: text,
			});
			for (const part of ['.timeline-axis', '.timeline-eras', '.timeline-mark', '.timeline-lane']) {
				expect((await paintOf(page, `${part} text`)).fill, part).toBe(text);
				const { stroke } = await paintOf(page, `${part} line`);
				expect([text, grey], `${part} line`).toContain(stroke);
			}
			expect((await paintOf(page, '.timeline-brush .selection')).stroke).toBe(highlight);
			await tabStop.focus();
			await page.keyboard.press('ArrowRight');
			const ring = await paintOf(page, '.timeline-mark:focus .timeline-shape');
			expect(ring).toMatchObject({ fill: highlight, stroke: highlight });
			await page.keyboard.press('Escape');
			await expect(drawing).toBeFocused();
			expect((await paintOf(page, '.timeline-drawing:focus')).outline).toBe(highlight);

			const { host } = await openChart(page, '/?lanes=none');
			for (const part of ['.timeline-drawing .timeline-columns', '.timeline-overview']) {
				expect(await paintOf(page, `${part} path`), part).toMatchObject(filled);
			}
			expect((await paintOf(page, '.timeline-scale line')).stroke).toBe(text);
			await host.locator('.timeline-group').first().focus();
			await page.keyboard.press('ArrowRight');
			expect((await paintOf(page, '.timeline-group:focus rect')).stroke).toBe(text);
		});

		test(`forced colours show marks and columns on the screen, ${colorScheme}`, async ({
			page,
		}) => {
			await page.emulateMedia({ forcedColors: 'active', colorScheme });
			const { drawing } = await openChart(page, '/?from=2018-01-01&to=2018-02-28&lanes=none');
			const { canvas, text } = await systemColors(page);
			await drawing.scrollIntoViewIfNeeded();
			const filled = drawing.locator('.timeline-shape:not(.is-soft, [fill*="soft"])');
			const middles = await filled.evaluateAll((shapes) =>
				shapes
					.map((shape) => shape.getBoundingClientRect())
					.filter((box) => box.left > 0 && box.right < innerWidth)
					.map((box) => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 })),
			);
			const colors = await readPixels(page, middles);
			expect(colors.length).toBeGreaterThan(3);
			for (const color of colors) expect(color).toBe(text);
			const frame = await middleOf(drawing);
			expect(await readPixels(page, [{ x: frame.left + 3, y: frame.top + 3 }])).toEqual([canvas]);

			await openChart(page, '/?lanes=none');
			await drawing.scrollIntoViewIfNeeded();
			const insides = await drawing
				.locator('.timeline-columns path')
				.evaluateAll((paths: SVGPathElement[]) =>
					paths.flatMap((path) => {
						const box = path.getBBox();
						const isIn = (x: number, y: number) => path.isPointInFill(new DOMPoint(x, y));
						const points: DOMPoint[] = [];
						for (let x = box.x + 2; x < box.x + box.width; x += 1) {
							for (let y = box.y + 2; y < box.y + box.height; y += 7) {
								const isDeep = [-2, 2].every((by) => isIn(x + by, y) && isIn(x, y + by));
								if (isDeep) points.push(new DOMPoint(x, y));
							}
						}
						const matrix = path.getScreenCTM() ?? undefined;
						return points
							.map((point) => point.matrixTransform(matrix))
							.map(({ x, y }) => ({ x, y }))
							.filter(({ y }) => y > 0 && y < innerHeight);
					}),
				);
			expect(insides.length).toBeGreaterThan(10);
			expect(mostFrequent(await readPixels(page, insides))).toBe(text);
		});
	}
});

/** The colours of the system, as the browser writes them. */
async function systemColors(page: Page) {
	return page.evaluate(() => {
		const probe = document.createElement('i');
		probe.style.forcedColorAdjust = 'none';
		document.body.append(probe);
		const colorOf = (name: string) => {
			probe.style.color = name;
			return getComputedStyle(probe).color;
		};
		const [canvas, text] = [colorOf('Canvas'), colorOf('CanvasText')];
		const [grey, highlight] = [colorOf('GrayText'), colorOf('Highlight')];
		probe.remove();
		return { canvas, text, grey, highlight };
	});
}

/** What the first part of the chart that a selector finds is painted with. */
async function paintOf(page: Page, selector: string) {
	return page
		.locator('timeline-chart')
		.locator(selector)
		.first()
		.evaluate((part) => {
			const { fill, stroke, outlineColor: outline } = getComputedStyle(part);
			return { fill, stroke, outline };
		});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	test('the dates filter the list of years, and nothing scrolls sideways', async ({ page }) => {
		await page.goto('/');
		const { years, from, to, status, drawing } = chartOf(page);
		await expect(drawing).toBeHidden();
		await expect.poll(() => years.count()).toBeGreaterThan(3);
		await from.fill('2016-01-01');
		await from.dispatchEvent('change');
		await to.fill('2016-12-31');
		await to.dispatchEvent('change');
		await expect(page).toHaveURL(/from=2016-01-01&to=2016-12-31/);
		await expect(years.last().getByRole('heading')).toContainText('2016');
		await expect.poll(() => years.count()).toBeLessThan(3);
		await expect(status).toContainText('in view');
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
		).toBeLessThanOrEqual(0);
	});

	test('controls are large enough to touch', async ({ page }) => {
		await page.goto('/');
		const { host } = chartOf(page);
		const controls = await host
			.locator('button:visible, input:visible, .timeline-year a:visible')
			.all();
		expect(controls.length).toBeGreaterThan(0);
		for (const control of controls) {
			expect((await control.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24);
		}
	});
});

test.describe('in Arabic', () => {
	test.use({ viewport: { width: 1440, height: 1000 } });

	test('time runs from right to left, and the arrow keys with it', async ({ page }) => {
		const { tabStop, marks } = await openChart(page, arabicHome);
		const first = await middleOf(marks.first().locator('.timeline-shape'));
		const last = await middleOf(marks.last().locator('.timeline-shape'));
		expect(first.x).toBeGreaterThan(last.x);
		await tabStop.focus();
		await page.keyboard.press('ArrowLeft');
		expect(await focusedIndex(page)).toBe(1);
		await page.keyboard.press('ArrowRight');
		expect(await focusedIndex(page)).toBe(0);
	});

	test('dragging to the right goes on in time', async ({ page }) => {
		const { drawing, from } = await openChart(page, `${arabicHome}?from=1961-01-01&to=1963-12-31`);
		await drawing.scrollIntoViewIfNeeded();
		const box = await middleOf(drawing);
		const y = box.top + 20;
		await page.mouse.move(box.x, y);
		await page.mouse.down();
		await page.mouse.move(box.x + 300, y, { steps: 8 });
		await page.mouse.up();
		await expect(from).toHaveValue(/^1961-(0[5-9]|1)|^1962/);
	});
});

import { expect, type Page, test } from '@playwright/test';
import { startTimelineWithLinks } from './start-timeline.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

async function openList(page: Page, query = '') {
	await page.goto(`/explore/${query}`);
	const host = page.locator('timeline-explorer');
	await startTimelineWithLinks(host);
	return listOf(page);
}

function listOf(page: Page) {
	const host = page.locator('timeline-explorer');
	return {
		host,
		table: host.locator('.explore-list table'),
		parts: host.locator('.explore-list tbody'),
		rows: host.locator('.explore-list tbody [role="row"]'),
		spacers: host.locator('.explore-list .explore-spacer'),
	};
}

/** Turns the wheel until the page has moved so far. */
async function wheel(page: Page, distance: number) {
	await page.mouse.move(720, 500);
	for (let moved = 0; moved < Math.abs(distance); moved += 900) {
		await page.mouse.wheel(0, Math.sign(distance) * 900);
		await page.waitForTimeout(40);
	}
	await page.waitForTimeout(200);
}

/** The title of the uppermost row on the screen, and where it is. */
const upperRow = (page: Page) =>
	page.evaluate(() => {
		for (const row of document.querySelectorAll('.explore-list tbody [role="row"]')) {
			const { top, bottom } = row.getBoundingClientRect();
			const text = row.querySelector('a')?.textContent ?? '';
			if (bottom > 0) return { text, top: Math.round(top), index: row.ariaRowIndex };
		}
		return undefined;
	});

const toList = (page: Page) =>
	page.evaluate(() => document.querySelector('.explore-list table')?.scrollIntoView());

test('the list says how many rows it has, and which of them each is', async ({ page }) => {
	const { host, table, rows } = await openList(page);
	const status = (await host.locator('.explore-status').textContent()) ?? '';
	const shown = Number(/[\d,]+/.exec(status)?.[0].replaceAll(',', ''));
	await expect(table).toHaveAttribute('aria-rowcount', String(shown + 1));
	await expect(rows.first()).toHaveAttribute('aria-rowindex', '2');
	await toList(page);
	await wheel(page, 5000);
	const { index } = (await upperRow(page)) ?? {};
	expect(Number(index)).toBeGreaterThan(40);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(rows).toHaveCount(shown);
	await expect(rows.last()).toHaveAttribute('aria-rowindex', String(shown + 1));
});

test('parts of the list far from the screen are emptied, and keep their height', async ({
	page,
}) => {
	const { rows, parts, spacers } = await openList(page);
	await toList(page);
	const part = parts.nth(2);
	await wheel(page, 3600);
	await expect(part.locator('.explore-spacer')).toHaveCount(0);
	const height = await part.evaluate((element) => element.getBoundingClientRect().height);
	await wheel(page, 9000);
	await expect(part.locator('.explore-spacer')).toHaveCount(1);
	expect(await part.evaluate((element) => element.getBoundingClientRect().height)).toBe(height);
	expect(await rows.count()).toBeLessThan(250);
	const above = await spacers.count();
	await page.evaluate(() => {
		dispatchEvent(new Event('beforeprint'));
		dispatchEvent(new Event('afterprint'));
	});
	await expect.poll(() => spacers.count()).toBeGreaterThan(above - 3);
});

test('a part of the list with the focus or a selection in it stays drawn', async ({ page }) => {
	const { parts, rows } = await openList(page);
	await toList(page);
	await wheel(page, 3600);
	const focused = parts.nth(1).getByRole('link').first();
	await focused.evaluate((link: HTMLElement) => link.focus({ preventScroll: true }));
	await parts.nth(2).evaluate((part) => getSelection()?.selectAllChildren(part));
	await wheel(page, 9000);
	await expect(focused).toBeFocused();
	await expect(parts.nth(1).locator('.explore-spacer')).toHaveCount(0);
	await expect(parts.nth(2).locator('.explore-spacer')).toHaveCount(0);
	await expect(parts.nth(3).locator('.explore-spacer')).toHaveCount(1);
	await rows.last().getByRole('link').focus();
	await page.evaluate(() => getSelection()?.removeAllRanges());
	await wheel(page, 900);
	await expect(parts.nth(1).locator('.explore-spacer')).toHaveCount(1);
});

test('scrolling back up moves the rows by what the wheel moves, without jumps', async ({
	page,
}) => {
	await openList(page);
	await toList(page);
	await wheel(page, 12_000);
	const jumps: number[] = [];
	for (let step = 0; step < 20; step += 1) {
		const before = await upperRow(page);
		const scrolled = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, -300);
		await page.waitForTimeout(120);
		const row = page.getByRole('link', { name: before?.text ?? '', exact: true }).last();
		const top = await row.evaluate((link) => link.closest('tr')?.getBoundingClientRect().top ?? 0);
		const moved = scrolled - (await page.evaluate(() => scrollY));
		jumps.push(Math.abs(top - (before?.top ?? 0) - moved));
	}
	expect(Math.max(...jumps)).toBeLessThan(3);
});

for (const query of ['', '?country=IQ+SY&sort=-sources']) {
	test(`after a reload the list is where it was: /explore/${query}`, async ({ page }) => {
		await openList(page, query);
		await toList(page);
		await wheel(page, 7000);
		await page.waitForTimeout(700);
		const before = await upperRow(page);
		await page.reload();
		await expect(page.locator('timeline-explorer')).toHaveAttribute('data-ready');
		await expect.poll(() => upperRow(page)).toEqual(before);
		await page.waitForTimeout(800);
		const after = await upperRow(page);
		expect(after?.text).toBe(before?.text);
		expect(Math.abs((after?.top ?? 0) - (before?.top ?? 0))).toBeLessThan(3);
	});
}

test('Back from an event page leads to the same row, also where the browser keeps no page', async ({
	page,
}) => {
	await openList(page);
	await toList(page);
	await wheel(page, 7000);
	await page.waitForTimeout(700);
	const before = await upperRow(page);
	const links = page.locator('.explore-list tbody a');
	const at = await links.evaluateAll((all) =>
		all.findIndex((link) => link.getBoundingClientRect().top > 300),
	);
	await links.nth(at).click();
	await expect(page).toHaveURL(/\/events\//);
	await page.goBack();
	await expect.poll(() => upperRow(page)).toEqual(before);
});

test('Back from a filter leads to the row where it was set', async ({ page }) => {
	const { host, rows } = await openList(page);
	await toList(page);
	await wheel(page, 7000);
	await page.waitForTimeout(700);
	const before = await upperRow(page);
	const text = host.locator('input[name="q"]');
	await text.evaluate((input: HTMLInputElement) => {
		input.value = 'kobani';
		input.dispatchEvent(new Event('change'));
	});
	await expect(page).toHaveURL(/q=kobani/);
	await expect.poll(() => rows.count()).toBeLessThan(25);
	await page.goBack();
	await expect.poll(() => upperRow(page)).toEqual(before);
});

test('a reader who has moved the page since he came back is not moved', async ({ page }) => {
	await openList(page);
	await toList(page);
	await wheel(page, 7000);
	await page.waitForTimeout(700);
	const before = await upperRow(page);
	await page.route('**/explore/events*.json', async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 1500));
		await route.continue();
	});
	await page.reload({ waitUntil: 'domcontentloaded' });
	await page.mouse.move(720, 500);
	await page.waitForTimeout(500);
	await page.mouse.wheel(0, -9000);
	await expect(page.locator('timeline-explorer')).toHaveAttribute('data-ready');
	await page.waitForTimeout(500);
	expect((await upperRow(page))?.text).not.toBe(before?.text);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('each row of the list is a block as wide as the screen, and still a row of a table', async ({
		page,
	}) => {
		const { table, rows } = await openList(page, '?country=IQ');
		await toList(page);
		const widths = await page
			.locator('.explore-list .table-scroll')
			.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
		expect(widths[0]).toBe(widths[1]);
		const row = rows.first();
		const isInside = await row.evaluate((element) =>
			[...element.children].every((cell) => cell.getBoundingClientRect().right <= innerWidth),
		);
		expect(isInside).toBe(true);
		await expect(page.getByRole('table', { name: 'The events shown, one a row' })).toBeVisible();
		await expect(table.getByRole('columnheader')).toHaveCount(7);
		await expect(row.getByRole('cell')).toHaveCount(6);
		const killed = row.locator('[data-column="killed"]');
		const label = await killed.evaluate((cell) => getComputedStyle(cell, '::before').content);
		expect(label).toContain('Reported killed');
		// Each button is on the screen.
		for (const button of await table.getByRole('button').all()) {
			const box = await button.boundingBox();
			expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(390);
		}
		const sort = table.getByRole('button', { name: 'Reported killed' });
		await sort.click();
		await expect(page).toHaveURL(/sort=-killed/);
	});

	test('rows side by side stand below each other, each cell with its name', async ({ page }) => {
		const { host } = await openList(page, '?beside=country%3DIQ&beside=country%3DSY');
		const scroller = host.locator('.explore-lanes .table-scroll');
		const widths = await scroller.evaluate(({ scrollWidth, clientWidth }) => [
			scrollWidth,
			clientWidth,
		]);
		expect(widths[0]).toBe(widths[1]);
		const row = scroller.locator('tbody').getByRole('row').first();
		await expect(row.getByRole('cell')).toHaveCount(2);
		await expect(scroller.getByRole('columnheader')).toHaveCount(3);
		const cell = row.getByRole('cell').last();
		expect(await cell.evaluate((one) => getComputedStyle(one, '::before').content)).toContain(
			'Syria',
		);
	});
});

test('the focus stays on its event in the list when the events change', async ({ page }) => {
	const { host, rows } = await openList(page, '?significance=4');
	const title = (await rows.nth(5).locator('a').textContent()) ?? '';
	await host.locator('select[name="significance"]').selectOption('3');
	const link = rows.locator('a', { hasText: title });
	const row = rows.filter({ has: page.locator('a', { hasText: title }) });
	await expect(row).not.toHaveAttribute('aria-rowindex', '7');
	await link.focus();
	await page.goBack();
	await expect(row).toHaveAttribute('aria-rowindex', '7');
	await expect(link).toBeFocused();
});

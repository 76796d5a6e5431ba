import { expect, type Page, test } from '@playwright/test';
import { sites } from './sites.ts';

const spaceControl = `${sites[1].address}control/`;

function chartOf(page: Page) {
	const host = page.locator('control-chart');
	return {
		host,
		field: host.locator('input[name="on"]'),
		slider: host.locator('.control-slider'),
		status: host.getByRole('status'),
		cursor: host.locator('.control-cursor line'),
		row: (name: string) => host.locator('.control-row', { hasText: name }),
		step: (name: string) => host.locator(`[data-step="${name}"]`),
		events: host.locator('.control-events a'),
	};
}

const onOf = (page: Page) => new URL(page.url()).searchParams.get('on');

test('the day of the address is read off: who held what, how many, which event', async ({
	page,
}) => {
	await page.goto(`${spaceControl}?on=1967-07-01`);
	const { host, field, status, cursor, row, events } = chartOf(page);
	await expect(host).toHaveAttribute('data-ready');
	await expect(field).toHaveValue('1967-07-01');
	await expect(status).toContainText('1 July 1967');
	await expect(cursor).toHaveCount(1);
	await expect(row('Hammaguir')).toContainText('Government of Algeria');
	await expect(events).toHaveAttribute('href', /1967-07-01-hammaguir-handed-over/);
});

test('a day before the first recorded change of a place says that nothing is recorded', async ({
	page,
}) => {
	await page.goto(`${spaceControl}?on=1963-01-01`);
	const { row } = chartOf(page);
	await expect(row('Hammaguir').locator('.control-reading')).toContainText('not recorded');
	await expect(row('Cape Canaveral').locator('.control-reading')).toContainText('last recorded');
});

test('the keyboard moves the cursor by days and months, and the address keeps the day', async ({
	page,
}) => {
	await page.goto(`${spaceControl}?on=1967-07-01`);
	const { slider, field, step } = chartOf(page);
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(field).toHaveValue('1967-07-02');
	await page.keyboard.press('PageDown');
	await expect(field).toHaveValue('1967-06-02');
	await expect.poll(() => onOf(page)).toBe('1967-06-02');
	await expect(slider).toHaveAttribute('aria-valuetext', /2 June 1967/);
	await step('previous').press('Enter');
	await expect(field).toHaveValue('1960-07-01');
	await step('clear').press('Enter');
	await expect.poll(() => onOf(page)).toBeNull();
});

test('a day outside the period is refused in words', async ({ page }) => {
	await page.goto(spaceControl);
	const { field, status, host } = chartOf(page);
	await expect(host).toHaveAttribute('data-ready');
	await field.fill('1999-01-01');
	await field.dispatchEvent('change');
	await expect(field).toHaveAttribute('aria-invalid', 'true');
	await expect(status).toContainText('1957-01-01');
});

test('the cursor stands where the day is, also from right to left', async ({ page }) => {
	for (const address of [spaceControl, `${sites[1].address}ar/control/`]) {
		await page.goto(`${address}?on=1967-07-01`);
		const { host, cursor } = chartOf(page);
		await expect(host).toHaveAttribute('data-ready');
		const line = await cursor.boundingBox();
		const bar = await host.locator('.control-bar[data-read] .control-band').last().boundingBox();
		expect(line).not.toBeNull();
		expect(bar).not.toBeNull();
		const isRight = address.includes('/ar/');
		const edge = (bar?.x ?? 0) + (isRight ? (bar?.width ?? 0) : 0);
		expect(Math.abs((line?.x ?? 0) - edge)).toBeLessThan(3);
	}
});

test('the map follows the day, without one it shows a day that it names, and Back undoes', async ({
	page,
}) => {
	await page.goto(spaceControl);
	const { host, field, step } = chartOf(page);
	await expect(host).toHaveAttribute('data-ready');
	const map = host.locator('.control-map');
	const markOf = (name: string) =>
		map.locator('.control-map-marks:visible a', { hasText: name }).locator('.control-mark');
	await expect(map.locator('.control-map-day')).toHaveText('On 1 July 1967');
	await expect(markOf('Hammaguir').locator('.control-band')).toHaveCount(1);
	await field.fill('1967-06-30');
	await field.dispatchEvent('change');
	await expect(map.locator('.control-map-day')).toHaveText('On 30 June 1967');
	await expect(markOf('Hammaguir').locator('.control-mark-empty')).toHaveCount(1);
	await expect(markOf('Hammaguir').locator('.control-band')).toHaveCount(0);
	await step('previous').press('Enter');
	await expect(map.locator('.control-map-day')).toHaveText('On 1 July 1960');
	await expect(markOf('Cape Canaveral').locator('.control-band.is-hatched')).toHaveCount(1);
	await page.goBack();
	await expect(map.locator('.control-map-day')).toHaveText('On 30 June 1967');
	await expect(field).toHaveValue('1967-06-30');
	await page.goBack();
	await expect(field).toHaveValue('');
	await expect(map.locator('.control-map-day')).toHaveText('On 1 July 1967');
});

test('Back undoes at once what the handle was moved', async ({ page }) => {
	await page.goto(`${spaceControl}?on=1967-07-01`);
	const { slider, field } = chartOf(page);
	await slider.focus();
	for (const expected of ['1967-07-02', '1967-07-03']) {
		await page.keyboard.press('ArrowRight');
		await expect.poll(() => onOf(page)).toBe(expected);
	}
	await page.goBack();
	await expect(field).toHaveValue('1967-07-01');
});

for (const width of [390, 1440]) {
	test(`at ${width} px no name on the map lies over another or over a mark`, async ({ page }) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/control/');
		const overlaps = await page.evaluate(() => {
			const isShown = (element: Element) => element.getClientRects().length > 0;
			const boxes = (selector: string) =>
				[...document.querySelectorAll(`.control-map-marks ${selector}`)]
					.filter(isShown)
					.map((element) => ({ element, box: element.getBoundingClientRect() }));
			const names = boxes('.control-map-name');
			const marks = boxes('.control-mark');
			const touch = (a: DOMRect, b: DOMRect) =>
				a.left < b.right - 1 &&
				b.left < a.right - 1 &&
				a.top < b.bottom - 4 &&
				b.top < a.bottom - 4;
			return names.flatMap(({ element, box }, position) =>
				[...names.slice(position + 1), ...marks]
					.filter((other) => touch(box, other.box))
					.map((other) => `${element.textContent}: ${other.element.textContent}`),
			);
		});
		expect(overlaps).toEqual([]);
		await expect(page.locator('.control-map-marks:visible')).toHaveCount(1);
	});
}

test('chart, map and table can be saved, with their sizes', async ({ page, request }) => {
	await page.goto(spaceControl);
	const links = page.locator('.downloads a');
	await expect(links).toHaveText([/^SVG \d+ kB$/, /^PNG \d+ kB$/, /^CSV \d+ B$/, /^SVG/, /^PNG/]);
	for (const link of await links.all()) {
		const href = await link.getAttribute('href');
		const answer = await request.get(new URL(href ?? '', spaceControl).href);
		expect(answer.ok()).toBe(true);
		const [, format = ''] = /\.(\w+)$/.exec(href ?? '') ?? [];
		expect(answer.headers()['content-type']).toContain(format);
	}
});

test('the other charts can be saved', async ({ page, request }) => {
	for (const [name, count] of [
		['toll', 4],
		['countries-by-year', 3],
		['sources', 3],
		['1969', 3],
	] as const) {
		await page.goto(`${sites[1].address}${name}/`);
		const links = page.locator('.downloads a');
		await expect(links).toHaveCount(count);
		for (const link of await links.all()) {
			const href = await link.getAttribute('href');
			expect((await request.get(new URL(href ?? '', page.url()).href)).ok()).toBe(true);
		}
	}
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the chart has its bars as links, its order as a link and its table', async ({ page }) => {
		await page.goto('/control/');
		const { host } = chartOf(page);
		const bars = await host.locator('.control-bar').count();
		expect(bars).toBeGreaterThan(0);
		await expect(host.locator('tbody tr')).toHaveCount(bars);
		await expect(host.locator('.control-form')).toBeHidden();
		await expect(host.locator('.control-map-marks:visible .control-band').first()).toBeVisible();
		await expect(host.locator('.control-map-day')).toContainText(/^On \d/);
		await expect(host.locator('.control-slider')).toBeHidden();
		await page.getByRole('link', { name: 'By place' }).click();
		await expect(page).toHaveURL(/\/control\/by-place\/$/);
		await expect(host.locator('tbody tr')).toHaveCount(bars);
	});
});

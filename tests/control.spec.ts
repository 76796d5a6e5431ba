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

test('the picture and the table can be saved', async ({ page, request }) => {
	await page.goto(spaceControl);
	for (const [name, type] of [
		['SVG', 'svg'],
		['CSV', 'csv'],
	] as const) {
		const href = await page.getByRole('link', { name }).getAttribute('href');
		const answer = await request.get(new URL(href ?? '', spaceControl).href);
		expect(answer.ok()).toBe(true);
		expect(answer.headers()['content-type']).toContain(type);
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
		await expect(host.locator('.control-slider')).toBeHidden();
		await page.getByRole('link', { name: 'By place' }).click();
		await expect(page).toHaveURL(/\/control\/by-place\/$/);
		await expect(host.locator('tbody tr')).toHaveCount(bars);
	});
});

import { expect, test } from '@playwright/test';
import { event as words } from '../src/i18n/en/event.ts';
import { sites } from './sites.ts';

const [main, space] = sites;
const event = `${space.address}events/1960-10-24-rocket-fire-baikonur/`;
const arabic = `${space.address}ar/events/1960-10-24-rocket-fire-baikonur/`;

test('one press copies a citation and says so', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(event);
	const button = page.getByRole('button', { name: 'Copy: BibTeX' });
	await button.click();
	await expect(button).toHaveText('Copied');
	await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeAttached();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/^@online\{1960-10-24-rocket-fire-baikonur,\n/);
	expect(copied).toContain('url = {https://space.example/events/1960-10-24-rocket-fire-baikonur/}');
	await expect(button).toHaveText('Copy');
});

test('a source is cited beside it', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(event);
	const source = page.locator('#source-gazette');
	await source.getByText('Cite', { exact: true }).click();
	await source.getByRole('button', { name: 'Copy: Wikipedia' }).click();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
		/^\{\{cite web \|title=Placeholder: the fire of 1960 /,
	);
});

test('where copying is forbidden the text is opened and selected', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('forbidden'));
	});
	await page.goto(event);
	await page.getByRole('button', { name: 'Copy: APA' }).click();
	const selected = await page.evaluate(() => getSelection()?.toString());
	expect(selected).toContain('(2026, October 4)');
});

for (const [direction, url] of [
	['ltr', event],
	['rtl', arabic],
] as const) {
	for (const width of [320, 390, 1440]) {
		test(`what each source reported fits ${width} px, ${direction}`, async ({ page }) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(url);
			const table = page.locator('.report-table').first();
			const overflow = await table.evaluate((element) => {
				const frame = element.parentElement;
				return frame ? frame.scrollWidth - frame.clientWidth : -1;
			});
			expect(overflow).toBe(0);
			// The scale's labels lie within it, in a row, and do not touch.
			const axis = await table.locator('.report-axis').boundingBox();
			const labels = await table.locator('.report-axis text').evaluateAll((texts) =>
				texts
					.map((text) => text.getBoundingClientRect())
					.map(({ left, right }) => ({ left, right }))
					.sort((a, b) => a.left - b.left),
			);
			expect(axis).not.toBeNull();
			expect(labels.length).toBeGreaterThan(1);
			labels.forEach(({ left, right }, index) => {
				expect(left).toBeGreaterThanOrEqual((axis?.x ?? 0) - 0.5);
				expect(right).toBeLessThanOrEqual((axis?.x ?? 0) + (axis?.width ?? 0) + 0.5);
				expect(right).toBeLessThan(labels[index + 1]?.left ?? Number.POSITIVE_INFINITY);
			});
			// The higher figure lies farther along, in the direction of reading.
			const dots = await table
				.locator('.reports-dot')
				.evaluateAll((circles) => circles.map((circle) => circle.getBoundingClientRect().x));
			const [low = 0, high = 0] = dots;
			expect(Math.sign(high - low)).toBe(direction === 'ltr' ? 1 : -1);
		});
	}
}

test('on paper one citation is printed and no button', async ({ page }) => {
	await page.goto(event);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.cite pre').first()).toBeVisible();
	await expect(page.locator('.cite button').first()).toBeHidden();
	await expect(page.locator('.cite-source').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a citation is text to select, and all of them are files', async ({ page, request }) => {
		await page.goto(event);
		await page.locator('.cite summary').first().click();
		await expect(page.locator('.cite pre').first()).toContainText('(2026, October 4)');
		await expect(page.locator('.cite button')).toHaveCount(0);
		const files = await page.locator('a.cite-file').all();
		expect(files.length).toBeGreaterThan(0);
		for (const link of files) {
			const response = await request.get(
				new URL((await link.getAttribute('href')) ?? '', event).href,
			);
			expect(response.status()).toBe(200);
			expect(await response.text()).toContain('Rocket burns on its pad at Baikonur');
		}
	});
});

test('what a reader may want to be warned of stands before the account, with a way around it', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 500 });
	await page.goto(event);
	const warning = page.locator('.content-warning');
	await expect(warning).toContainText(/killing/i);
	const account = page.locator('.account .prose');
	const isBefore = await warning.evaluate(
		(note, text) =>
			(note.compareDocumentPosition(text as Node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
		await account.elementHandle(),
	);
	expect(isBefore).toBe(true);
	await warning.getByRole('link').click();
	await expect(page.locator('#sources')).toBeInViewport();
	await expect(account).not.toBeInViewport();
});

test('every event that has something to be warned of says all of it before its account, and no other does', async ({
	request,
}) => {
	const file = await request.get(`${main.address}data/events.json`);
	const { events } = (await file.json()) as {
		readonly events: readonly {
			readonly id: string;
			readonly content_warning: readonly (keyof typeof words.warnings)[];
		}[];
	};
	const wrong: string[] = [];
	let warned = 0;
	for (const { id, content_warning: kinds } of events) {
		const html = await (await request.get(`${main.address}events/${id}/`)).text();
		const before = html.slice(0, html.indexOf('class="prose"'));
		const warning = /<p class="content-warning"[^>]*>(.*?)<\/p>/.exec(before)?.[1] ?? '';
		if (kinds.length > 0) warned += 1;
		const saysAll = kinds.every((kind) => warning.includes(words.warnings[kind]));
		const hasWayAround = warning.includes('href="#sources"') && html.includes('id="sources"');
		const isRight =
			kinds.length > 0 ? saysAll && hasWayAround : !html.includes('class="content-warning"');
		if (!isRight) wrong.push(`${id}: ${warning}`);
	}
	expect(warned).toBeGreaterThan(50);
	expect(wrong).toEqual([]);
});

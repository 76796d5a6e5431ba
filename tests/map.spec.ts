import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

test.use({ viewport: { width: 1440, height: 1000 } });

const iraqAndSyria = '?map=35,29,49,38';

/** Opens the explorer with its map running. */
async function openMap(page: Page, query = '') {
	await page.goto(`/explore/${query}`);
	await page.locator('timeline-explorer').dispatchEvent('pointerenter');
	const map = page.locator('timeline-map');
	const circles = map.locator('.map-drawing .map-symbol');
	// Script, events and base map are loaded one after another.
	await expect(circles.first()).toBeAttached({ timeout: 30_000 });
	return {
		map,
		circles,
		panel: map.locator('.map-panel'),
		provinces: map.locator('.map-drawing .map-provinces'),
		region: map.locator('select[name="region"]'),
		only: map.getByRole('checkbox', { name: 'Only what is on the map' }),
		fit: map.getByRole('button', { name: 'Fit to what is shown' }),
		/** The point of the map in the middle of its frame, and how near it is. */
		place: () =>
			map.locator('.map-drawing').evaluate((drawing) => {
				const numbersOf = (text?: string | null) => (text?.match(/-?[\d.]+/g) ?? []).map(Number);
				const [, , width = 0, height = 0] = numbersOf(drawing.getAttribute('viewBox'));
				const base = drawing.querySelector('.map-base')?.getAttribute('transform');
				const [x = 0, y = 0, scale = 0] = numbersOf(base);
				return { x: (width / 2 - x) / scale, y: (height / 2 - y) / scale, scale };
			}),
		names: () =>
			circles.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? '')),
	};
}

/** As good as the same place: addresses are rounded to a kilometre. */
const near = ({ x, y, scale }: { x: number; y: number; scale: number }) => ({
	x: expect.closeTo(x, 0),
	y: expect.closeTo(y, 0),
	scale: expect.closeTo(scale, 1),
});

/** How wide a degree of longitude is drawn, from the land, whose units do not change. */
const scaleOf = (page: Page) =>
	page
		.locator('.map-base')
		.evaluate((base) =>
			Number(/scale\(([\d.]+)\)/.exec(base.getAttribute('transform') ?? '')?.[1]),
		);

test('a crowded circle opens as a list by place, with as many events as it says', async ({
	page,
}) => {
	const { circles, panel, names } = await openMap(page);
	const crowded = (await names()).findIndex((name) => / and \d+ places near it/.test(name));
	const name = (await circles.nth(crowded).getAttribute('aria-label')) ?? '';
	const [, count = ''] = /([\d,]+) events$/.exec(name) ?? [];
	await circles.nth(crowded).click();
	await expect(panel.getByRole('heading', { level: 3 })).toHaveText(name);
	const total = Number(count.replace(',', ''));
	await expect(panel.locator('li')).toHaveCount(Math.min(total, 200));
	expect(await panel.getByRole('heading', { level: 4 }).count()).toBeGreaterThan(1);
});

test('from the list of a crowded circle a reader comes near enough to see its places apart', async ({
	page,
}) => {
	const { circles, panel } = await openMap(page, '?country=IQ');
	await expect.poll(() => scaleOf(page)).toBeGreaterThan(5);
	const before = await scaleOf(page);
	const crowded = circles.and(page.locator('[aria-label*="places near it"]')).first();
	await crowded.focus();
	await page.keyboard.press('Enter');
	await panel.getByRole('button', { name: 'Zoom to these places' }).click();
	await expect(panel).toBeHidden();
	await expect.poll(() => scaleOf(page)).toBeGreaterThan(before);
	await expect(page.locator('.map-symbol:focus')).toHaveCount(1);
});

test('provinces, waters and their names are loaded and shown near Iraq and Syria, and not before', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	const { map, provinces, region } = await openMap(page);
	await expect(provinces).toHaveCount(0);
	expect(asked).not.toContain('/explore/map-detail.json');
	await region.selectOption({ label: 'Iraq' });
	await expect(provinces).toHaveCount(1);
	await expect(map.locator('.map-province').first()).toBeAttached();
	await expect(map.locator('.map-country', { hasText: /^Iraq$/ })).toHaveCount(1);
	await expect(map.locator('.map-rivers')).toHaveAttribute('d', /^M/);
	await region.selectOption({ label: 'All places' });
	await expect(provinces).toHaveCount(0);
	expect(asked.filter((path) => path === '/explore/map-detail.json')).toHaveLength(1);
});

test('near, main cities are named where the record has no circle, more of them the nearer', async ({
	page,
}) => {
	const { map } = await openMap(page, `${iraqAndSyria}&q=Sinjar`);
	const cities = map.locator('.map-city');
	const named = async (name: string) => cities.filter({ hasText: new RegExp(`^${name}$`) }).count();
	await expect.poll(() => named('Damascus')).toBe(1);
	expect(await named('Baqubah')).toBe(0);
	const far = await cities.count();
	await map.getByRole('button', { name: 'Zoom in on the map' }).click();
	await expect.poll(() => named('Baqubah')).toBe(1);
	expect(await cities.count()).toBeGreaterThan(far / 2);
	await expect(map.locator('.map-legend')).toContainText('GeoNames');
});

test('the address keeps the part of the map that a reader has moved to, without filtering by it', async ({
	page,
}) => {
	const { map, place, region, fit } = await openMap(page, '?country=SY');
	const status = page.locator('.explore-status');
	const shown = (await status.textContent()) ?? '';
	await region.selectOption({ label: 'Iraq' });
	await map.getByRole('button', { name: 'Zoom in on the map' }).click();
	await expect(page).toHaveURL(/country=SY&view=/);
	await expect(status).toHaveText(shown);
	const moved = await place();
	await openMap(page, new URL(page.url()).search);
	expect(await place()).toEqual(near(moved));
	await page.locator('[data-facet="type"] input').first().check();
	await fit.click();
	await expect(page).not.toHaveURL(/view=/);
	expect(await place()).not.toEqual(near(moved));
	await page.goBack();
	await expect(page).toHaveURL(/view=/);
	await expect.poll(place).toEqual(near(moved));
});

test('a place known only roughly has a ring, and its name and the legend say so', async ({
	page,
}) => {
	const { map, names } = await openMap(page, iraqAndSyria);
	const rings = map.locator('.map-drawing .map-reach');
	await expect(rings.first()).toBeAttached();
	const rough = (await names()).filter((name) => name.includes('known only to within some'));
	await expect(rings).toHaveCount(rough.length);
	await expect(map.locator('.map-legend')).toContainText('A place known only roughly');
	await expect(map.locator('.map-legend')).toContainText('A line that is disputed');
	await expect(map.locator('.map-note')).toContainText('no statement of this site');
});

test('the map comes near to what a filter leaves, until the reader has moved it', async ({
	page,
}) => {
	const { map, fit } = await openMap(page);
	const whole = await scaleOf(page);
	const iraq = page.locator('[data-facet="country"] input[value="IQ"]');
	await iraq.check();
	await expect.poll(() => scaleOf(page)).toBeGreaterThan(whole * 4);
	await iraq.uncheck();
	await expect.poll(() => scaleOf(page)).toBe(whole);
	await map.getByRole('button', { name: 'Zoom in on the map' }).click();
	await expect.poll(() => scaleOf(page)).toBeCloseTo(whole * 2, 3);
	await iraq.check();
	await expect(page).toHaveURL(/country=IQ/);
	await page.waitForTimeout(300);
	expect(await scaleOf(page)).toBeCloseTo(whole * 2, 3);
	await fit.click();
	await expect.poll(() => scaleOf(page)).not.toBeCloseTo(whole * 2, 3);
});

test('the box for what is on the map says how many events it leaves, wherever the map is', async ({
	page,
}) => {
	const { map, region, only } = await openMap(page);
	const counter = map.locator('.map-count');
	const status = page.locator('.explore-status');
	const counted = async () => Number(await counter.textContent());
	await expect.poll(counted).toBeGreaterThan(300);
	const everywhere = await counted();
	await region.selectOption({ index: 1 });
	await expect.poll(counted).toBeLessThan(everywhere);
	const near = await counted();
	expect(near).toBeGreaterThan(0);
	await only.check();
	await expect(status).toHaveText(new RegExp(`^${near} of`));
	await expect(counter).toHaveText(String(near));
});

test('a link with a part of the map shows that part, whatever its filter leaves', async ({
	page,
}) => {
	const { provinces, region } = await openMap(page, `${iraqAndSyria}&country=IQ`);
	await expect(provinces).toHaveCount(1);
	await expect(region).toHaveValue('other');
	await expect(page).toHaveURL(/map=35(%2C|,)29(%2C|,)49(%2C|,)38/);
});

test('Back brings back the part of the map that the address holds, and so does Forward', async ({
	page,
}) => {
	const { region, only, place } = await openMap(page);
	await region.selectOption({ label: 'Iraq' });
	await only.check();
	await expect(page).toHaveURL(/map=/);
	const iraq = await place();
	await region.selectOption({ label: 'Middle East (other)' });
	await expect.poll(place).not.toEqual(near(iraq));
	const middleEast = await place();
	await page.goBack();
	await expect.poll(place).toEqual(near(iraq));
	await page.goForward();
	await expect.poll(place).toEqual(near(middleEast));
});

test('a reader drags the map that filters, and it stays where it is let go', async ({ page }) => {
	const { map, place } = await openMap(page, iraqAndSyria);
	await expect.poll(() => scaleOf(page)).toBeGreaterThan(5);
	const before = await place();
	const address = page.url();
	const { x, y } = await map.locator('.map-drawing').evaluate((drawing) => {
		drawing.scrollIntoView({ block: 'center' });
		const { left, right, top, bottom } = drawing.getBoundingClientRect();
		return { x: (left + right) / 2, y: (top + bottom) / 2 };
	});
	await page.mouse.move(x, y);
	await page.mouse.down();
	for (const step of [20, 40, 60]) await page.mouse.move(x + step, y);
	await page.mouse.up();
	await expect(page).not.toHaveURL(address);
	const moved = near({ ...before, x: before.x - 60 / before.scale });
	await expect.poll(place).toEqual(moved);
	await page.waitForTimeout(300);
	expect(await place()).toEqual(moved);
});

test('the list of a circle closes when other events are shown, and takes the focus from nobody', async ({
	page,
}) => {
	const { circles, panel } = await openMap(page, '?country=IQ');
	await circles.first().focus();
	await page.keyboard.press('Enter');
	await expect(panel).toBeVisible();
	const attack = page.locator('[data-facet="type"] input[value="suicide-attack"]');
	await attack.check();
	await expect(panel).toBeHidden();
	await expect(attack).toBeFocused();
});

test('the list of a circle that closes by itself hands its focus to a circle, or else to the map', async ({
	page,
}) => {
	const { map, circles, panel } = await openMap(page);
	for (const words of ['qqqqq', 'mosul', 'raqqa']) {
		await page.locator('#explore-text').fill(words);
		// Words are a step of their own once the field is left.
		await page.locator('#explore-text').blur();
		await expect(page).toHaveURL(new RegExp(`q=${words}`));
	}
	await expect(circles.first()).toBeAttached();
	await circles.first().focus();
	await page.keyboard.press('Enter');
	await expect(panel).toBeFocused();
	await page.goBack();
	await expect(panel).toBeHidden();
	await expect(page.locator('.map-symbol:focus')).toHaveCount(1);
	await page.keyboard.press('Enter');
	await expect(panel).toBeFocused();
	await page.goBack();
	await expect(panel).toBeHidden();
	await expect(circles).toHaveCount(0);
	await expect(map.locator('.map-drawing')).toBeFocused();
});

for (const [what, query, presses] of [
	['follows the filter', '?country=IQ', 0],
	['shows a part that the address holds', `${iraqAndSyria}&country=IQ`, 0],
	['the reader has moved', '?country=IQ', 1],
] as const) {
	test(`on a screen that changes and changes back, a map that ${what} is where it was`, async ({
		page,
	}) => {
		const { map, place } = await openMap(page, query);
		await expect.poll(() => scaleOf(page)).toBeGreaterThan(5);
		const start = await scaleOf(page);
		const nearer = map.getByRole('button', { name: 'Zoom in on the map' });
		for (let press = 0; press < presses; press++) await nearer.click();
		await expect.poll(() => scaleOf(page)).toBeCloseTo(start * 2 ** presses, 2);
		const before = await place();
		for (const width of [390, 900, 390]) {
			await page.setViewportSize({ width, height: 1000 });
			await expect.poll(place).not.toEqual(near(before));
			const narrow = await place();
			await page.setViewportSize({ width: 1440, height: 1000 });
			await expect.poll(place).not.toEqual(near(narrow));
		}
		await expect.poll(place).toEqual(near(before));
	});
}

test('with the keyboard a reader zooms around a circle and keeps the focus on its place', async ({
	page,
}) => {
	const { circles } = await openMap(page);
	await circles.and(page.locator('[tabindex="0"]')).focus();
	const focused = page.locator('.map-symbol:focus');
	const place = ((await focused.getAttribute('aria-label')) ?? '').split(/ and |,|:/)[0] ?? '';
	const before = await scaleOf(page);
	for (const times of [2, 4, 8]) {
		await page.keyboard.press('+');
		await expect.poll(() => scaleOf(page)).toBeCloseTo(before * times, 2);
		await expect(focused).toHaveAttribute('aria-label', new RegExp(place));
	}
	await page.keyboard.press('-');
	await expect.poll(() => scaleOf(page)).toBeCloseTo(before * 4, 2);
	await page.keyboard.press('ArrowDown');
	await expect(focused).toHaveCount(1);
	await expect(circles.and(page.locator('[tabindex="0"]'))).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the map when near, with a list open, ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme });
		const { circles, provinces, panel } = await openMap(page, iraqAndSyria);
		await expect(provinces).toHaveCount(1);
		await circles.first().focus();
		await page.keyboard.press('Enter');
		await expect(panel).toBeVisible();
		const { violations } = await new AxeBuilder({ page })
			.include('timeline-map')
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});
}

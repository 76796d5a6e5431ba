import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { startTimelineWithLinks } from './start-timeline.ts';

/** The parts of the explorer that the tests look at. */
function explorerOf(page: Page) {
	const host = page.locator('timeline-explorer');
	return {
		host,
		status: host.locator('.explore-status'),
		marks: host.locator('.timeline-drawing .timeline-mark'),
		rows: host.locator('.explore-list tbody th'),
		chips: host.locator('.explore-chips button:not(.explore-more)'),
		facet: (name: string) => host.locator(`[data-facet="${name}"]`),
		head: (name: string) => host.getByRole('columnheader', { name }),
	};
}

async function openExplorer(page: Page, query = '') {
	await page.goto(`/explore/${query}`);
	const explorer = explorerOf(page);
	await startTimelineWithLinks(explorer.host);
	return explorer;
}

async function numbersIn(page: Page): Promise<readonly number[]> {
	const text = (await explorerOf(page).status.textContent()) ?? '';
	return [...text.replaceAll(',', '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

test.use({ viewport: { width: 1440, height: 1000 } });

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the explorer shows the picture, and links to years and to the pages of each choice', async ({
		page,
	}) => {
		await page.goto('/explore/?country=IQ');
		const { host, facet } = explorerOf(page);
		await expect(host.locator('.timeline-drawing')).toBeVisible();
		await expect(host.getByText('cannot follow the choices in an address')).toBeVisible();
		await expect(host.locator('.explore-actions, input, select').first()).toBeHidden();
		await expect(facet('country').getByRole('link').first()).toHaveAttribute(
			'href',
			/^\/countries\/[a-z]{2}\/$/,
		);
		expect(await host.locator('.explore-list').getByRole('link').count()).toBeGreaterThan(5);
	});
});

test('a choice leaves the number of events that stood beside it, in status, list and address', async ({
	page,
}) => {
	const { facet, chips, rows } = await openExplorer(page);
	const choice = facet('country').locator('li').filter({ visible: true }).nth(1);
	const count = Number(await choice.locator('.explore-count').textContent());
	const total = (await numbersIn(page))[1];
	await choice.locator('input').check();
	await expect(chips).toHaveCount(1);
	await expect.poll(() => numbersIn(page)).toEqual([count, total]);
	await expect(page).toHaveURL(/[?&]country=[A-Z]{2}/);
	await expect(rows.first()).toBeVisible();
	await page.goBack();
	await expect(chips).toHaveCount(0);
	await expect.poll(() => numbersIn(page)).toEqual([total, total]);
});

test('each range of reported deaths leaves the number of events that stood beside it, and bounds that exclude each other say so', async ({
	page,
}) => {
	const { host, status } = await openExplorer(page, '?country=IQ');
	const range = host.getByLabel('Reported killed', { exact: true });
	const option = range.locator('option').nth(4);
	await expect(option).toHaveText(/^50–199 \(\d+\)$/);
	const [, count = ''] = /\((\d+)\)/.exec((await option.textContent()) ?? '') ?? [];
	await range.selectOption({ index: 4 });
	await expect(page).toHaveURL(/killed=50-199/);
	await expect(status).toHaveText(new RegExp(`^${count} of `));
	const least = host.getByLabel('At least', { exact: true });
	const most = host.getByLabel('At most', { exact: true });
	await expect(least).toHaveValue('50');
	await least.fill('500');
	await least.press('Tab');
	await expect(status).toHaveText(/^0 of /);
	await expect(host.getByRole('alert').filter({ hasText: /more than/ })).toBeVisible();
	await expect(most).toHaveAttribute('aria-invalid', 'true');
	await expect(range.locator('option:checked')).toHaveText('Other bounds');
	await range.selectOption({ index: 0 });
	await expect(page).not.toHaveURL(/killed/);
	await expect(most).toHaveAttribute('aria-invalid', 'false');
	await expect(host.getByRole('alert').filter({ hasText: /more than/ })).toHaveCount(0);
});

test('a least significance and certain dates leave the number of events that stood beside them', async ({
	page,
}) => {
	const { host, status } = await openExplorer(page, '?from=2014-03-10&to=2014-07-20');
	const significance = host.locator('select[name="significance"]');
	const option = significance.locator('option').nth(2);
	const [, many] = /\((\d+)\)$/.exec((await option.textContent()) ?? '') ?? [];
	expect(Number(many)).toBeGreaterThan(0);
	await significance.selectOption({ index: 2 });
	await expect(status).toHaveText(new RegExp(`^${many ?? ''} of `));
	await significance.selectOption({ index: 0 });
	await expect(page).not.toHaveURL(/significance/);
	const certain = host.locator('label').filter({ has: page.locator('[name="certain"]') });
	const few = await certain.locator('.explore-count').textContent();
	// The status is written at most twice a second.
	await expect.poll(async () => (await numbersIn(page))[0]).toBeGreaterThan(Number(few));
	await certain.locator('input').check();
	await expect(status).toHaveText(new RegExp(`^${few ?? ''} of `));
});

test('a filter is drawn at once as a picture with titles, and its events are links when it rests', async ({
	page,
}) => {
	const { host, facet, marks } = await openExplorer(page);
	const drafts = host.locator('.timeline-draft');
	await expect(drafts).toHaveCount(0);
	// The picture stands for a tenth of a second, which is too short to look from outside.
	await host.evaluate((explorer) => {
		new MutationObserver(() => {
			const draft = explorer.querySelector('.timeline-draft');
			if (!draft) return;
			const titles = [...draft.querySelectorAll('.timeline-title')];
			explorer.setAttribute(
				'data-seen',
				JSON.stringify(titles.map(({ textContent }) => textContent)),
			);
		}).observe(explorer, { subtree: true, childList: true });
	});
	await facet('country').locator('input').first().check();
	await expect(host).toHaveAttribute('data-seen');
	await expect(drafts).toHaveCount(0);
	await expect(host.locator('[data-draft]')).toHaveCount(0);
	const seen = JSON.parse((await host.getAttribute('data-seen')) ?? '[]') as string[];
	const titles = await marks
		.filter({ has: page.locator('text') })
		.evaluateAll((links) => links.map(({ textContent }) => textContent));
	expect(titles.length).toBeGreaterThan(0);
	expect(seen.toSorted()).toEqual(titles.toSorted());
	await expect(marks.first()).toHaveAttribute('href', /^\/events\//);
});

test('an address brings back filter, window, rows and order', async ({ page }) => {
	const { status, chips, head, host } = await openExplorer(
		page,
		'?country=IQ+SY&significance=4&from=2014-06-01&to=2015-06-30&lanes=country&sort=-killed&certain=1',
	);
	await expect(chips).toHaveCount(4);
	await expect(head('Reported killed')).toHaveAttribute('aria-sort', 'descending');
	await expect(host.locator('select[name="lanes"]')).toHaveValue('country');
	const [shown = 0, total = 0] = await numbersIn(page);
	expect(shown).toBeGreaterThan(0);
	expect(shown).toBeLessThan(total);
	const before = await status.textContent();
	await page.reload();
	await expect(status).toHaveText(before ?? '');
});

test('the list counts what the status says, also where rows are drawn only when met', async ({
	page,
}) => {
	const { rows } = await openExplorer(page);
	const [shown = 0] = await numbersIn(page);
	expect(await rows.count()).toBeLessThan(shown);
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	await expect(rows).toHaveCount(shown);
});

test('sorting by deaths puts the most reported first', async ({ page }) => {
	const { head, host } = await openExplorer(page);
	await head('Reported killed').getByRole('button').click();
	await expect(page).toHaveURL(/sort=-killed/);
	const cells = host.locator('.explore-list tbody:first-of-type td:nth-of-type(4)');
	const readFirst = async () => {
		const text = (await cells.first().textContent()) ?? '';
		return Number(/\d+/.exec(text.replaceAll(',', '')));
	};
	await expect.poll(readFirst).toBeGreaterThan(100);
});

test('typing words filters by title and name, without accents', async ({ page }) => {
	const { host, chips, rows } = await openExplorer(page);
	await host.locator('input[name="q"]').fill('mosul');
	await expect(chips).toHaveCount(1);
	const [shown = 0] = await numbersIn(page);
	expect(shown).toBeGreaterThan(3);
	await expect(rows.first()).toBeVisible();
	await host.locator('input[name="q"]').fill('qqqqq');
	await expect(host.locator('.explore-none')).toBeVisible();
	await chips.first().click();
	await expect(chips).toHaveCount(0);
	await expect(host.locator('.explore-status')).toBeFocused();
});

test('words typed with pauses are one step, which Back undoes', async ({ page }) => {
	const { host } = await openExplorer(page, '?country=IQ');
	const words = host.locator('input[name="q"]');
	for (const typed of ['mo', 'mosu', 'mosul']) {
		await words.fill(typed);
		await expect(page).toHaveURL(new RegExp(`[?&]q=${typed}(&|$)`));
	}
	await words.blur();
	await words.fill('mosul dam');
	await expect(page).toHaveURL(/q=mosul\+dam&/);
	await page.goBack();
	await expect(page).toHaveURL(/q=mosul&/);
	await page.goBack();
	await expect(page).toHaveURL(/\?country=IQ$/);
	await expect(words).toHaveValue('');
});

test('what lasted longer than a day can be asked for, and its number stands beside it', async ({
	page,
}) => {
	const { host, chips } = await openExplorer(page, '?country=SY');
	const box = page.getByRole('checkbox', { name: /^Only what lasted longer than a day/ });
	const label = host.locator('label').filter({ has: box });
	const count = Number(await label.locator('.explore-count').textContent());
	expect(count).toBeGreaterThan(5);
	await box.check();
	await expect(page).toHaveURL(/lasting=1/);
	await expect.poll(async () => (await numbersIn(page))[0]).toBe(count);
	await expect(chips.filter({ hasText: 'Longer than a day' })).toHaveCount(1);
});

test('every spelling of a place leaves the same events', async ({ page }) => {
	const { host } = await openExplorer(page);
	const shown: (number | undefined)[] = [];
	for (const spelling of ['Baghuz', 'Baghouz', 'الباغوز']) {
		await host.locator('input[name="q"]').fill(spelling);
		await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(spelling)}`));
		await page.waitForLoadState('networkidle');
		shown.push((await numbersIn(page))[0]);
	}
	expect(shown[0]).toBeGreaterThan(2);
	expect(new Set(shown).size).toBe(1);
});

test('moving the timeline moves counts and list with it', async ({ page }) => {
	const { host } = await openExplorer(page);
	const [before = 0] = await numbersIn(page);
	await host.locator('button[data-action="last"]').click();
	await expect.poll(async () => (await numbersIn(page))[0] ?? 0).toBeLessThan(before);
	await expect(page).toHaveURL(/from=/);
});

test('what is shown can be saved as CSV, JSON and GeoJSON with the same number of events', async ({
	page,
}) => {
	const { host } = await openExplorer(page, '?type=siege');
	const [shown = 0] = await numbersIn(page);
	const save = async (form: string) => {
		const download = page.waitForEvent('download');
		await host.locator(`button[data-action="${form}"]`).click();
		return readFileSync(await (await download).path(), 'utf8');
	};
	expect((await save('csv')).trim().split('\r\n')).toHaveLength(shown + 1);
	expect(JSON.parse(await save('json'))).toHaveLength(shown);
	const { features } = JSON.parse(await save('geojson')) as { features: unknown[] };
	expect(features).toHaveLength(shown);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the running explorer, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openExplorer(page, '?country=IQ&significance=3');
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
	});
}

test('on a phone nothing scrolls sideways, and the filters fold away', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	const { host } = await openExplorer(page);
	expect(
		await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
	).toBeLessThanOrEqual(0);
	await expect(host.locator('input[name="q"]')).toBeHidden();
	await host.locator('.explore-filters > summary').click();
	await expect(host.locator('input[name="q"]')).toBeVisible();
});

test.describe('under a finger', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('every button, choice and field of the explorer is at least 44 pixels wide and high', async ({
		page,
	}) => {
		const { host, chips } = await openExplorer(page, '?country=IQ+SY&significance=2');
		await expect(chips).toHaveCount(3);
		await host.locator('details').evaluateAll((folds: HTMLDetailsElement[]) => {
			for (const fold of folds) fold.open = true;
		});
		await host.getByRole('button', { name: 'Embed' }).click();
		await expect(host.locator('.map-symbol').first()).toBeAttached();
		const symbol = host.locator('.map-symbol[tabindex="0"]');
		await symbol.focus();
		await page.keyboard.press('Enter');
		await expect(host.locator('.map-panel')).toBeVisible();
		const small = await host.evaluate((explorer) =>
			[...explorer.querySelectorAll<HTMLElement>('button, select, summary, input, textarea')]
				.map((control) => ({
					control,
					// A box is ticked by pressing anywhere on its label.
					target: control.matches('[type="checkbox"], [type="radio"]')
						? (control.closest('label') ?? control)
						: control,
				}))
				.filter(({ control }) => control.checkVisibility())
				.map(({ target }) => {
					const { width, height } = target.getBoundingClientRect();
					const least = Math.min(width, height);
					return { least, name: `${target.className || target.outerHTML}: ${least}` };
				})
				.filter(({ least }) => least < 44)
				.map(({ name }) => name),
		);
		expect(small).toEqual([]);
	});
});

test.describe('the map', () => {
	const circles = (page: Page) => page.locator('.map-symbol');

	async function openMap(page: Page, query = '') {
		const explorer = await openExplorer(page, query);
		await expect(circles(page).first()).toBeAttached();
		return explorer;
	}

	const totalOnMap = (page: Page) =>
		circles(page).evaluateAll((symbols) =>
			symbols.reduce((sum, symbol) => {
				const name = symbol.getAttribute('aria-label') ?? '';
				return sum + Number(/(\d[\d,]*) events?$/.exec(name)?.[1]?.replace(',', '') ?? 0);
			}, 0),
		);

	test('shows the events of the filter, and as many as the list where each has one place', async ({
		page,
	}) => {
		await openMap(page, '?country=BE');
		const [shown = 0] = await numbersIn(page);
		await expect.poll(() => totalOnMap(page)).toBeGreaterThanOrEqual(shown - 2);
		expect(await totalOnMap(page)).toBeLessThan(shown * 2);
	});

	test('a circle opens the list of its events; Escape gives the focus back', async ({ page }) => {
		await openMap(page);
		const tabStop = page.locator('.map-symbol[tabindex="0"]');
		await expect(tabStop).toHaveCount(1);
		await tabStop.focus();
		await page.keyboard.press('ArrowRight');
		const name = await page.locator('.map-symbol:focus').getAttribute('aria-label');
		await page.keyboard.press('Enter');
		const panel = page.locator('.map-panel');
		await expect(panel).toBeFocused();
		await expect(panel.getByRole('heading')).toHaveText(name ?? '');
		expect(await panel.getByRole('link').count()).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(page.locator('.map-symbol:focus')).toHaveAttribute('aria-label', name ?? '');
	});

	test('zooming in draws circles apart; a plain wheel scrolls the page', async ({ page }) => {
		await openMap(page);
		const before = await circles(page).count();
		await page.locator('select[name="region"]').selectOption({ index: 1 });
		await expect.poll(() => circles(page).count()).not.toBe(before);
		const drawing = page.locator('.map-drawing');
		await drawing.scrollIntoViewIfNeeded();
		await drawing.hover();
		const top = await page.evaluate(() => scrollY);
		await page.mouse.wheel(0, 200);
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
	});

	test('only what is on the map: filters list and address, and a link brings it back', async ({
		page,
	}) => {
		await openMap(page);
		const [all = 0] = await numbersIn(page);
		await page.locator('select[name="region"]').selectOption({ index: 1 });
		await page.getByRole('checkbox', { name: 'Only what is on the map' }).check();
		await expect(page).toHaveURL(/map=/);
		await expect.poll(async () => (await numbersIn(page))[0] ?? 0).toBeLessThan(all);
		const [shown] = await numbersIn(page);
		await page.reload();
		await expect.poll(async () => (await numbersIn(page))[0]).toBe(shown);
		await expect(page.getByRole('checkbox', { name: 'Only what is on the map' })).toBeChecked();
	});

	test.describe('without scripts', () => {
		test.use({ javaScriptEnabled: false });

		test('is a picture with a text alternative and a way to the list of places', async ({
			page,
		}) => {
			await page.goto('/explore/');
			const picture = page.locator('.map-picture');
			await expect(picture).toHaveAttribute('alt', /circle at each of [\d,]+ places/);
			const address = (await picture.getAttribute('src')) ?? '';
			expect((await page.request.get(address)).headers()['content-type']).toContain('svg');
			await expect(page.locator('.map-controls')).toBeHidden();
		});
	});
});

const threeRows = '?beside=country%3DIQ&beside=country%3DSY&beside=country%3DLY';

test('filters side by side are rows on one axis, and one table whose sums are theirs', async ({
	page,
}) => {
	const { host, facet } = await openExplorer(page);
	const counts = await Promise.all(
		['IQ', 'SY', 'LY'].map(async (id) => {
			const item = facet('country')
				.locator('li')
				.filter({ has: page.locator(`[value="${id}"]`) });
			return Number(await item.locator('.explore-count').textContent());
		}),
	);
	await openExplorer(page, threeRows);
	const lanes = host.locator('.explore-lanes');
	await expect(host.locator('.timeline-drawing .timeline-lane')).toHaveCount(3);
	await expect(host.locator('.timeline-lanes-choice')).toBeHidden();
	await expect(lanes.locator('thead th')).toHaveText(['Time', 'Iraq', 'Syria', 'Libya']);
	await expect(lanes.locator('tfoot td')).toHaveText(counts.map((count) => `${count} events`));
	const cells = await lanes.locator('tbody b').allTextContents();
	const sum = cells.reduce((total, text) => total + Number.parseInt(text), 0);
	expect(sum).toBe(counts.reduce((total, count) => total + count, 0));
	const { violations } = await new AxeBuilder({ page }).analyze();
	expect(violations).toEqual([]);
});

test('rows side by side are set, taken away and undone', async ({ page }) => {
	const { host, chips, status, facet } = await openExplorer(page);
	await host.getByText('Side by side', { exact: true }).first().click();
	await host.locator('select[name="beside-facet"]').selectOption({ label: 'Kind' });
	await host.locator('[data-beside="suggest"]').click();
	await expect(chips).toHaveCount(3);
	await expect(host.locator('.timeline-drawing .timeline-lane')).toHaveCount(3);
	await expect(page).toHaveURL(/beside=type%3D/);
	await chips.first().click();
	await expect(host.locator('.timeline-drawing .timeline-lane')).toHaveCount(2);
	await page.goBack();
	await expect(host.locator('.timeline-drawing .timeline-lane')).toHaveCount(3);
	await page.goBack();
	await expect(host.locator('.explore-lanes')).toBeHidden();
	const everything = (await status.textContent()) ?? '';
	await facet('country').locator('input').first().check();
	await expect(status).not.toHaveText(everything);
	const before = await status.textContent();
	await host.getByRole('button', { name: 'Make the filters in use a row' }).click();
	await expect(page).toHaveURL(/beside=country%3D/);
	await expect(page).not.toHaveURL(/[?&]country=/);
	await expect(status).toHaveText(before ?? '');
});

test('one cursor reads off all rows, under the pointer and at the event that has the focus', async ({
	page,
}) => {
	const { host, marks } = await openExplorer(page, threeRows);
	const cursor = host.locator('.timeline-cursor text');
	await expect(cursor).toHaveCount(0);
	await host.locator('.timeline-drawing').hover({ position: { x: 400, y: 70 } });
	await expect(cursor).toHaveCount(4);
	await expect(cursor.first()).toHaveText(/^[A-Z][a-z]+ 20\d\d$/);
	await expect(cursor.nth(1)).toHaveText(/^\d+ events?$/);
	await page.mouse.move(0, 0);
	await expect(cursor).toHaveCount(0);
	await marks.and(page.locator('[tabindex="0"]')).focus();
	await expect(cursor).toHaveCount(4);
	const before = await cursor.first().textContent();
	await page.keyboard.press('PageDown');
	await expect(cursor.first()).not.toHaveText(before ?? '');
});

test('time plays by itself until it is stopped, and Back returns to where it began', async ({
	page,
}) => {
	const { host, status } = await openExplorer(page);
	const play = host.locator('[data-play="play"]');
	const shown = host.locator('.explore-play output');
	const whole = await shown.textContent();
	await host.getByLabel('Through time by').selectOption('year');
	await play.click();
	await expect(play).toHaveText('Pause');
	await expect(status).toHaveAttribute('aria-live', 'off');
	await expect(shown).toHaveText('2014');
	await expect(shown).toHaveText('2015');
	await play.click();
	const stopped = await shown.textContent();
	await expect(play).toHaveText('Play');
	await expect(status).toHaveAttribute('aria-live', 'polite');
	await page.waitForTimeout(1500);
	await expect(shown).toHaveText(stopped ?? '');
	await host.locator('[data-play="back"]').click();
	await expect(shown).toHaveText(String(Number(stopped) - 1));
	await page.goBack();
	await page.goBack();
	await expect(shown).toHaveText(whole ?? '');
});

test.describe('for readers who want no motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('time does not play by itself, and still goes on step by step', async ({ page }) => {
		const { host } = await openExplorer(page);
		await expect(host.locator('[data-play="play"]')).toBeHidden();
		await host.getByLabel('Through time by').selectOption('quarter');
		await host.locator('[data-play="on"]').click();
		await expect(host.locator('.explore-play output')).toHaveText('January – March 2014');
		await expect(page).toHaveURL(/from=2014-01-01&to=2014-03-31/);
	});
});

test('the markup for other pages holds the timeline that is shown, and its links lead out of the frame', async ({
	page,
	context,
	baseURL,
}) => {
	const { host, status } = await openExplorer(page, '?country=IQ&type=suicide-attack');
	const shown = await status.textContent();
	await host.getByRole('button', { name: 'Embed' }).click();
	const markup = await host.getByLabel('Markup for your page').inputValue();
	expect(markup).toContain(`src="${baseURL}embed/?country=IQ&amp;type=suicide-attack"`);
	await page.route('**/other-page', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html><h1>Other</h1>${markup}` }),
	);
	await page.goto('/other-page');
	const frame = page.frameLocator('iframe');
	await expect(frame.locator('.explore-status')).toHaveText(`Suicide attack, Iraq: ${shown ?? ''}`);
	const explorer = frame.getByRole('link', { name: /^Open in the explorer/ });
	await expect(explorer).toHaveAttribute('href', /\/explore\/\?country=IQ&type=suicide-attack$/);
	const opened = context.waitForEvent('page');
	await frame.locator('.timeline-drawing .timeline-mark').first().click();
	await expect(await opened).toHaveURL(/\/events\/\d{4}-/);
	await expect(page).toHaveURL(/other-page/);
});

test('one press copies the link, and the markup for other pages', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const { host } = await openExplorer(page, '?country=IQ');
	await host.getByRole('button', { name: 'Copy link' }).click();
	await expect(host.getByRole('button', { name: 'Link copied' })).toBeVisible();
	await expect(page.getByRole('status').filter({ hasText: 'Link copied' })).toBeAttached();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
	await host.getByRole('button', { name: 'Embed' }).click();
	await host.getByRole('button', { name: 'Copy markup' }).click();
	await expect(host.getByRole('button', { name: 'Markup copied' })).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('?country=IQ"');
});

test('where the browser has no clipboard, the buttons that copy say what to do', async ({
	page,
}) => {
	const problems: Error[] = [];
	page.on('pageerror', (problem) => problems.push(problem));
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	const { host } = await openExplorer(page, '?country=IQ');
	await host.getByRole('button', { name: 'Copy link' }).click();
	await expect(
		page.getByRole('status').filter({ hasText: 'Copy it from the address bar' }),
	).toBeAttached();
	await expect(host.getByRole('button', { name: 'Copy link' })).toBeVisible();
	await host.getByRole('button', { name: 'Embed' }).click();
	await host.getByRole('button', { name: 'Copy markup' }).click();
	await expect(host.getByRole('button', { name: 'Selected: copy it by hand' })).toBeVisible();
	const field = host.getByLabel('Markup for your page');
	expect(
		await field.evaluate(
			({ selectionStart, selectionEnd, value }: HTMLTextAreaElement) =>
				selectionEnd - selectionStart === value.length,
		),
	).toBe(true);
	expect(problems).toEqual([]);
});

test('a frame shows rows side by side, and no other page can be framed', async ({
	page,
	request,
}) => {
	await page.goto(`/embed/${threeRows}`);
	await expect(page.locator('.timeline-drawing .timeline-lane')).toHaveCount(3);
	await expect(page.locator('.explore-status')).toContainText(
		/^side by side: Iraq; Syria; Libya: \d+ of /,
	);
	await expect(page.locator('.site-header')).toHaveCount(0);
	const policyOf = async (path: string) =>
		(await request.get(path)).headers()['content-security-policy'];
	expect(await policyOf('/embed/')).toBeUndefined();
	expect(await policyOf('/explore/')).toBe("frame-ancestors 'none'");
});

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readContent } from '../src/load/read-content.ts';
import type { LocalisedName } from '../src/schema/registries.ts';

/** An event page on which the dialog is opened, and the search page. */
const eventPage = 'events/2019-03-23-baghuz-captured/';
const searchPage = 'search/';

const field = (page: Page) => page.getByRole('combobox', { name: 'Search the events' });
const options = (page: Page) => page.getByRole('option');
const count = (page: Page) => page.locator('.search-count');
const titles = (page: Page) => page.locator('[data-search-results] .event-item-title a');

/** Asks the search page and returns what it found: how many, and the addresses of the first. */
async function ask(page: Page, query: string) {
	await page.goto(`${searchPage}?${query}`);
	await expect(count(page)).toHaveText(/\d|^No event/);
	const addresses = await titles(page).evaluateAll((links) =>
		links.map((link) => link.getAttribute('href')),
	);
	return { count: await count(page).innerText(), addresses: addresses.sort() };
}

async function violations(page: Page): Promise<readonly string[]> {
	const { violations: found } = await new AxeBuilder({ page }).analyze();
	return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test('`/` and Ctrl K open the dialog and Escape gives the focus back', async ({ page }) => {
	await page.goto(eventPage);
	const first = page.locator('main a').first();
	for (const key of ['/', 'Control+k', 'Meta+k']) {
		await first.focus();
		await page.keyboard.press(key);
		await expect(field(page)).toBeFocused();
		await expect(field(page)).toHaveValue('');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('dialog')).toBeHidden();
		await expect(first).toBeFocused();
	}
});

test('`/` can be typed in a field, and switched off', async ({ page }) => {
	await page.goto(eventPage);
	await page.getByRole('link', { name: 'Search', exact: true }).first().click();
	await field(page).pressSequentially('a/b');
	await expect(field(page)).toHaveValue('a/b');
	await page.getByRole('checkbox').uncheck();
	await page.getByRole('button', { name: 'Close' }).click();
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.reload();
	await page.keyboard.press('/');
	await expect(page.getByRole('dialog')).toBeHidden();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
});

test('the dialog shows events as one types; arrows choose, Enter opens', async ({ page }) => {
	await page.goto(eventPage);
	await page.keyboard.press('/');
	await field(page).pressSequentially('baghouz captured');
	await expect(options(page).first()).toBeVisible();
	await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
	await expect(page.locator('dialog mark').first()).toHaveText('Baghuz');
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/event/);
	// On a slow machine the results of the last letters are still to come, and begin the list anew.
	await page.waitForLoadState('networkidle');
	await page.keyboard.press('ArrowDown');
	const chosen = page.getByRole('option', { selected: true });
	await expect(chosen).toHaveCount(1);
	await expect(field(page)).toHaveAttribute(
		'aria-activedescendant',
		(await chosen.getAttribute('id')) ?? '',
	);
	await page.keyboard.press('ArrowUp');
	await expect(chosen).toHaveCount(0);
	await page.keyboard.press('ArrowUp');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const address = await chosen.getAttribute('href');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${address ?? 'none'}$`));
});

test('the dialog names the place first, leads to all results, and says when there are none', async ({
	page,
}) => {
	await page.goto(eventPage);
	await page.keyboard.press('/');
	await field(page).fill('الباغوز');
	await expect(options(page).first()).toHaveAttribute('href', /\/places\/baghuz\/$/);
	await field(page).fill('xyzzyq');
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText(
		/^No event found for “xyzzyq”/,
	);
	await expect(options(page)).toHaveCount(0);
	await field(page).fill('Baghuz 2019');
	await expect(options(page).first()).toBeVisible();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=Baghuz\+2019$/);
	await expect(count(page)).toHaveText(/events found/);
});

test('every spelling of a place and of a group finds the same events', async ({ page }) => {
	test.slow();
	const { content } = readContent('content');
	const { places, actors } = content?.registries ?? {};
	const spellings = ({
		name,
		aliases,
	}: {
		readonly name: LocalisedName;
		readonly aliases: readonly string[];
	}) => [...Object.values(name), ...aliases];
	for (const thing of [
		places?.['baghuz'],
		places?.['raqqa'],
		places?.['deir-ez-zor'],
		actors?.['islamic-state'],
	]) {
		const [first = '', ...others] = thing ? spellings(thing) : [];
		const expected = await ask(page, `q=${encodeURIComponent(first)}&sort=date-asc`);
		expect(expected.addresses.length).toBeGreaterThan(2);
		expect(others.length).toBeGreaterThan(1);
		for (const spelling of others) {
			expect(await ask(page, `q=${encodeURIComponent(spelling)}&sort=date-asc`), spelling).toEqual(
				expected,
			);
		}
	}
	const both = await ask(page, 'q=داعش+Mosul&sort=date-asc');
	expect(both.addresses.length).toBeGreaterThan(2);
	expect(await ask(page, 'q=ISIS+الموصل&sort=date-asc')).toEqual(both);
});

test('a phrase in quotation marks is found word by word', async ({ page }) => {
	const words = await ask(page, 'q=grave+mass');
	const phrase = await ask(page, 'q="mass+grave"');
	const backwards = await ask(page, 'q="grave+mass"');
	expect(words.addresses.length).toBeGreaterThan(0);
	expect(phrase.addresses.length).toBeGreaterThan(0);
	expect(backwards.addresses.length).toBe(0);
});

test('each facet says how many events a choice would leave, and that many come', async ({
	page,
}) => {
	await ask(page, 'q=prison');
	const all = Number.parseInt(await count(page).innerText(), 10);
	const syria = page.locator('[data-facet="country"] label').filter({ hasText: 'Syria' });
	const promised = Number(await syria.locator('.search-choice-count').innerText());
	await syria.click();
	await expect(page).toHaveURL(/country=SY/);
	await expect(count(page)).toHaveText(`${promised} events found`);
	expect(promised).toBeLessThan(all);

	// Within a facet choices add up; across facets they narrow.
	const years = page.locator('[data-facet="year"] label');
	const [a, b] = [years.filter({ hasText: '2019' }), years.filter({ hasText: '2022' })];
	const numberOf = async (label: typeof a) =>
		Number(await label.locator('.search-choice-count').innerText());
	const [countA, countB] = [await numberOf(a), await numberOf(b)];
	await a.click();
	await expect(count(page)).toHaveText(`${countA} ${countA === 1 ? 'event' : 'events'} found`);
	expect(await numberOf(b)).toBe(countB);
	await b.click();
	await expect(page).toHaveURL(/year=2019&year=2022/);
	await expect(count(page)).not.toHaveText(`${countA} events found`);
	const joined = Number.parseInt(await count(page).innerText(), 10);
	expect(joined).toBeGreaterThanOrEqual(Math.max(countA, countB));
	expect(joined).toBeLessThanOrEqual(countA + countB);
});

test('the address holds the whole state: it reproduces it, and Back takes changes back', async ({
	page,
}) => {
	const query = 'q=prison&year=2022&country=SY&from=2022-01&to=2022-12&sort=date-desc';
	await ask(page, query);
	await expect(page.getByRole('searchbox')).toHaveValue('prison');
	await expect(page.getByRole('checkbox', { name: '2022' })).toBeChecked();
	await expect(page.locator('[name="from"]')).toHaveValue('2022-01');
	await expect(page.getByLabel('Order')).toHaveValue('date-desc');
	expect(new URL(page.url()).search).toBe(`?${query}`);
	const chips = page.getByRole('list', { name: 'Filters in use' }).getByRole('button');
	await expect(chips).toHaveText([
		'2022',
		'Syria',
		'From January 2022',
		'To December 2022',
		'Clear all filters',
	]);

	await page.getByRole('button', { name: 'Remove: Syria' }).click();
	await expect(page).not.toHaveURL(/country/);
	await page.getByRole('button', { name: 'Clear all filters' }).click();
	await expect(page).toHaveURL(/\?q=prison&sort=date-desc$/);
	await expect(chips).toHaveCount(0);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/country=SY/);
	await expect(chips).toHaveCount(5);
	await expect(page.locator('[name="country"][value="SY"]')).toBeChecked();
});

test('filters without text list events in the order of time, and a window its months alone', async ({
	page,
}) => {
	const { addresses } = await ask(page, 'from=2014-06&to=2014-06');
	expect(addresses.length).toBeGreaterThan(2);
	const days = await page
		.locator('[data-search-results] time')
		.evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
	expect(days).toEqual([...days].sort());
	await page.locator('[name="to"]').fill('2014-05');
	await expect(page.getByText('The last month is before the first.')).toBeVisible();
});

test('more results come at a click, and are there again after Back', async ({ page }) => {
	await ask(page, 'country=IQ');
	await expect(titles(page)).toHaveCount(20);
	await page.getByRole('button', { name: 'Show more' }).click();
	await expect(titles(page)).toHaveCount(40);
	await expect(titles(page).nth(20)).toBeFocused();
	await titles(page).nth(30).click();
	await expect(page).toHaveURL(/\/events\//);
	await page.goBack();
	await expect(titles(page)).toHaveCount(40);
});

test('without scripts the form leads to the lists', async ({ browser }, { project }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		baseURL: project.use.baseURL ?? '',
	});
	const page = await context.newPage();
	await page.goto(searchPage);
	await page.getByRole('searchbox').fill('Mosul');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/\/search\/\?q=Mosul$/);
	await expect(page.getByText(/Searching needs JavaScript/)).toBeVisible();
	await page.getByRole('main').getByRole('link', { name: 'Places' }).click();
	await expect(page).toHaveURL(/\/places\/$/);
	await context.close();
});

test('where the index cannot be loaded, dialog and page say what to do and try again', async ({
	page,
}) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(eventPage);
	await page.keyboard.press('/');
	await field(page).fill('Mosul');
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByText('The search could not be loaded.')).toBeVisible();
	await page.unroute('**/pagefind/**');
	await dialog.getByRole('button', { name: 'Try again' }).click();
	await expect(options(page).first()).toBeVisible();

	await page.route('**/pagefind/*.pf_meta', (route) => route.abort());
	await page.goto(`${searchPage}?q=Mosul`);
	await expect(page.getByRole('main').getByText('The search could not be loaded.')).toBeVisible();
	await expect(page.getByRole('main').getByRole('link', { name: '2014' })).toBeVisible();
	await page.unroute('**/pagefind/*.pf_meta');
	await page.getByRole('button', { name: 'Try again' }).click();
	await expect(count(page)).toHaveText(/events found/);
});

test('searching breaks no policy, and axe finds nothing in the dialog and beside the results', async ({
	page,
}) => {
	test.slow();
	await page.addInitScript(() => {
		window.policyViolations = [];
		document.addEventListener('securitypolicyviolation', (event) => {
			window.policyViolations?.push(
				`${event.violatedDirective}: ${event.blockedURI} ${event.sample}`,
			);
		});
	});
	const problems: string[] = [];
	page.on('pageerror', (error) => problems.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) problems.push(message.text());
	});
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(eventPage);
		await page.keyboard.press('/');
		await field(page).fill('Mosul');
		await expect(options(page).first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
		await ask(page, 'q=Mosul&country=IQ');
		expect(await violations(page)).toEqual([]);
		await ask(page, 'q=xyzzyq');
		expect(await violations(page)).toEqual([]);
		expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
	}
	expect(problems).toEqual([]);
});

import { expect, type Locator, type Page, test } from '@playwright/test';
import { sites } from './sites.ts';
import { startTimelineWithLinks } from './start-timeline.ts';
import { watchChanges } from './watch-changes.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

async function openExplorer(page: Page, query = '') {
	await page.goto(`/explore/${query}`);
	const host = page.locator('timeline-explorer');
	await startTimelineWithLinks(host);
	return {
		host,
		status: host.locator('.explore-status'),
		drawing: host.locator('.timeline-drawing'),
		tabStop: host.locator('.timeline-mark[tabindex="0"]'),
		focused: host.locator('.timeline-mark:focus'),
		card: host.getByRole('tooltip'),
		words: host.locator('input[name="q"]'),
	};
}

const numberIn = async (status: Locator) =>
	Number(/[\d,]+/.exec((await status.textContent()) ?? '')?.[0].replaceAll(',', ''));

const search = (page: Page) => new URL(page.url()).searchParams;

/** The timeline says of itself how many events are in view, where the explorer does not show it. */
const inView = (host: Locator) => numberIn(host.locator('.timeline-status'));

test('Back with the focus on a mark leaves it on the same event', async ({ page }) => {
	const { host, tabStop, focused } = await openExplorer(page);
	await host.locator('[data-facet="country"] input').first().click();
	await expect(page).toHaveURL(/country=/);
	await startTimelineWithLinks(host);
	await tabStop.focus();
	for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
	const href = (await focused.getAttribute('href')) ?? '';
	expect(href).toContain('/events/');
	await page.goBack();
	await expect(page).not.toHaveURL(/country=/);
	await startTimelineWithLinks(host);
	await expect(focused).toHaveAttribute('href', href);
	await expect(tabStop).toHaveAttribute('href', href);
});

test('Back from an event gives the focus back to its mark under a filter, once', async ({
	page,
}) => {
	const { host, tabStop, focused } = await openExplorer(page, '?country=IQ');
	await tabStop.focus();
	for (let step = 0; step < 12; step += 1) await page.keyboard.press('ArrowRight');
	const href = (await focused.getAttribute('href')) ?? '';
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${href}$`));
	await page.goBack();
	await startTimelineWithLinks(host);
	await page.waitForTimeout(400);
	await expect(focused).toHaveAttribute('href', href);
	await page.reload();
	await startTimelineWithLinks(host);
	await page.waitForTimeout(400);
	await expect(focused).toHaveCount(0);
	await expect(tabStop).toHaveAttribute('href', href);
});

test('the address names the event that a reader has chosen, and brings its card back', async ({
	page,
	context,
}) => {
	const { tabStop, focused, card } = await openExplorer(page, '?country=IQ');
	await tabStop.focus();
	for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
	const href = (await focused.getAttribute('href')) ?? '';
	const id = href.split('/').at(-2) ?? '';
	await expect.poll(() => search(page).get('event')).toBe(id);
	const title = (await card.locator('.timeline-card-title').textContent()) ?? '';
	const other = await context.newPage();
	await other.setViewportSize({ width: 1440, height: 1000 });
	const opened = await openExplorer(other, new URL(page.url()).search);
	await expect(opened.card.locator('.timeline-card-title')).toHaveText(title);
	await expect(opened.tabStop).toHaveAttribute('href', href);
	await page.keyboard.press('Escape');
	await expect.poll(() => search(page).has('event')).toBe(false);
});

test('after a drag timeline and list count the same days, and so does the address', async ({
	page,
}) => {
	const { host, status, drawing } = await openExplorer(page, '?from=2014-06-01&to=2014-10-31');
	await drawing.scrollIntoViewIfNeeded();
	const box = await drawing.boundingBox();
	if (!box) throw new Error('Expected a box');
	for (const by of [37, -61, 83, -49]) {
		await page.mouse.move(box.x + box.width / 2, box.y + 30);
		await page.mouse.down();
		await page.mouse.move(box.x + box.width / 2 + by, box.y + 30, { steps: 5 });
		await page.mouse.up();
		// Status and address follow at most twice a second.
		await page.waitForTimeout(900);
		const { search: query } = new URL(page.url());
		const shown = await numberIn(status);
		expect(await inView(host), query).toBe(shown);
		const fresh = await page.context().newPage();
		const again = await openExplorer(fresh, query);
		expect(await numberIn(again.status), query).toBe(shown);
		await fresh.close();
	}
});

test('only what certainly falls into the time shown: timeline and list agree, also after a move', async ({
	page,
}) => {
	const { host, status } = await openExplorer(page, '?from=2014-03-10&to=2014-07-20');
	const before = await numberIn(status);
	await host.locator('input[name="certain"]').check();
	await expect.poll(() => numberIn(status)).toBeLessThan(before);
	await expect.poll(() => inView(host)).toBe(await numberIn(status));
	await host.locator('button[data-action="zoom-out"]').click();
	await page.waitForTimeout(900);
	expect(await inView(host)).toBe(await numberIn(status));
});

test('Back undoes words, also while their field has the focus', async ({ page }) => {
	const { words } = await openExplorer(page);
	await words.pressSequentially('mosul');
	await expect(page).toHaveURL(/q=mosul/);
	await page.goBack();
	await expect(page).not.toHaveURL(/q=/);
	await expect(words).toHaveValue('');
	await page.keyboard.press('Tab');
	await page.waitForTimeout(400);
	expect(search(page).has('q')).toBe(false);
});

test('days that contradict each other stay as typed, and neither counts until they agree', async ({
	page,
}) => {
	const { host, status } = await openExplorer(page);
	const [from, to] = [host.locator('input[name="from"]'), host.locator('input[name="to"]')];
	const problem = host.locator('.timeline-problem');
	const before = (await status.textContent()) ?? '';
	await from.fill('2020-01-01');
	await from.dispatchEvent('change');
	await expect(status).not.toHaveText(before);
	await to.fill('2015-01-01');
	await to.dispatchEvent('change');
	await expect(problem).toHaveText('The last day is before the first.');
	await expect(status).toHaveText(before);
	expect(search(page).has('from')).toBe(false);
	// What changes nothing of the time leaves them, too.
	await host.locator('select[name="lanes"]').selectOption('country');
	await expect(page).toHaveURL(/lanes=country/);
	await expect(from).toHaveValue('2020-01-01');
	await expect(to).toHaveValue('2015-01-01');
	await expect(problem).not.toBeEmpty();
	await from.fill('2014-06-01');
	await from.dispatchEvent('change');
	await expect(problem).toBeEmpty();
	await expect(page).toHaveURL(/from=2014-06-01&to=2015-01-01/);
	await expect.poll(() => inView(host)).toBe(await numberIn(status));
});

test('a year that is being typed is no contradiction', async ({ page }) => {
	const { host } = await openExplorer(page);
	const [from, to] = [host.locator('input[name="from"]'), host.locator('input[name="to"]')];
	await from.fill('2016-01-01');
	await from.dispatchEvent('change');
	await expect(page).toHaveURL(/from=2016-01-01/);
	const problem = host.locator('.timeline-problem');
	const listTimes = await watchChanges(problem);
	await to.focus();
	await page.keyboard.type('03052018', { delay: 60 });
	await expect(page).toHaveURL(/from=2016-01-01&to=2018-03-05/);
	expect(await listTimes()).toEqual([0]);
});

test('a window of one day is kept as it was asked for', async ({ page }) => {
	const { host, status } = await openExplorer(page);
	for (const name of ['from', 'to']) {
		await host.locator(`input[name="${name}"]`).fill('2014-06-10');
		await host.locator(`input[name="${name}"]`).dispatchEvent('change');
	}
	await expect(host.locator('input[name="from"]')).toHaveValue('2014-06-10');
	await expect(host.locator('input[name="to"]')).toHaveValue('2014-06-10');
	await expect(page).toHaveURL(/from=2014-06-10&to=2014-06-10/);
	await expect.poll(() => numberIn(status)).toBeLessThan(20);
	expect(await numberIn(status)).toBeGreaterThan(0);
	await expect.poll(() => inView(host)).toBe(await numberIn(status));
});

test('the number of events is said at most twice a second while the window moves', async ({
	page,
}) => {
	const { status, drawing } = await openExplorer(page, '?from=2014-06-01&to=2016-10-31');
	await drawing.scrollIntoViewIfNeeded();
	const box = await drawing.boundingBox();
	if (!box) throw new Error('Expected a box');
	const listTimes = await watchChanges(status);
	await page.mouse.move(box.x + box.width / 2, box.y + 30);
	await page.mouse.down();
	for (let step = 0; step < 25; step += 1) {
		await page.mouse.move(box.x + box.width / 2 + step * 12, box.y + 30);
		await page.waitForTimeout(60);
	}
	await page.mouse.up();
	const times = await listTimes();
	expect(times.length).toBeGreaterThan(1);
	expect(times.slice(1).every((time, at) => time - (times[at] ?? 0) >= 480)).toBe(true);
});

test('the number of events is said at most twice a second while filters change', async ({
	page,
}) => {
	const { host, status } = await openExplorer(page);
	const listTimes = await watchChanges(status);
	const boxes = host.locator('[data-facet="country"] input');
	for (let box = 0; box < 8; box += 1) await boxes.nth(box).click();
	await expect(page).toHaveURL(/country=\w\w(\+\w\w){7}/);
	await expect.poll(async () => (await numberIn(status)) - (await inView(host))).toBe(0);
	const times = await listTimes();
	expect(times.length).toBeGreaterThan(1);
	expect(times.slice(1).every((time, at) => time - (times[at] ?? 0) >= 480)).toBe(true);
});

test('days that lie partly outside the timeline show the part inside it', async ({ page }) => {
	const { host } = await openExplorer(page, '?from=2025&to=2030');
	await expect(host.locator('input[name="from"]')).toHaveValue('2025-01-01');
	await expect(host.locator('input[name="to"]')).toHaveValue('2025-12-31');
	await expect(host.locator('.timeline-headline')).toHaveText(/^\d+ events, 2025\./);
});

test('what an address holds and nobody can read is said, and taken out of it', async ({ page }) => {
	const { host, status } = await openExplorer(
		page,
		'?utm_source=a&from=2016-02&to=2016-02-31&significance=9&country=XX&country=IQ&country=SY',
	);
	const problem = host.locator('.explore-head .explore-problem');
	await expect(problem).toHaveText(
		/left out: \W?to=2016-02-31\W?, \W?significance=9\W?, \W?country=XX\W?$/,
	);
	await expect(page).toHaveURL(/\?utm_source=a&from=2016-02&country=IQ\+SY$/);
	await expect(host.locator('input[name="from"]')).toHaveValue('2016-02-01');
	await expect(host.locator('.explore-chips li')).not.toHaveCount(0);
	const all = await numberIn(status);
	expect(all).toBeGreaterThan(0);
	const other = host.locator('input[name="lasting"]');
	await other.click();
	await expect(page).toHaveURL(/lasting=1/);
	await page.goBack();
	await expect(problem).toHaveText('');
	await expect.poll(() => numberIn(status)).toBe(all);
	await page.evaluate(() => {
		history.pushState(null, '', '?sort=size');
		history.pushState(null, '', '?sort=title');
	});
	await page.goBack();
	await expect(problem).toContainText('sort=size');
	expect(search(page).has('sort')).toBe(false);
});

test('a frame, too, says what of its address nobody can read', async ({ page }) => {
	await page.goto('/embed/?country=ZZ&type=air-strike');
	const host = page.locator('timeline-embed');
	await expect(host).toHaveAttribute('data-ready', '');
	await expect(host.locator('.explore-problem')).toHaveText(/left out: \W?country=ZZ\W?$/);
	await expect(host.locator('.explore-status')).toHaveText(/^Air strike: /);
	await expect(host.locator('.embed-source a')).toHaveAttribute('href', /\?type=air-strike$/);
	await page.goto('/embed/?type=air-strike');
	await expect(host).toHaveAttribute('data-ready', '');
	await expect(host.locator('.explore-problem')).toBeHidden();
});

test('what an address asks for and nobody knows is no choice', async ({ page }) => {
	const { host } = await openExplorer(page, '?type=nope+air-strike&country=XX');
	const chips = host.locator('.explore-chips button:not(.explore-more)');
	await expect(chips).toHaveCount(1);
	await expect(chips).toHaveText(/Air strike/);
});

test.describe('in two languages', () => {
	test.use({ baseURL: sites[1].address });

	test('the link to the other language keeps what is chosen, and so does that of the home page', async ({
		page,
	}) => {
		const { host } = await openExplorer(page, '?status=confirmed');
		const link = page.getByRole('banner').locator('a[hreflang="ar"]');
		await expect(link).toHaveAttribute('href', '/ar/explore/');
		await host.locator('[data-facet="type"] input').first().click();
		await expect(page).toHaveURL(/type=/);
		const chosen = new URL(page.url()).search;
		await link.hover();
		expect(await link.evaluate(({ href }: HTMLAnchorElement) => new URL(href).search)).toBe(chosen);
		await link.click();
		await expect(page).toHaveURL((url) => url.pathname + url.search === `/ar/explore/${chosen}`);
		await startTimelineWithLinks(page.locator('timeline-explorer'));
		await expect(page.locator('.explore-chips li')).toHaveCount(3);
		await page.goto('/?lanes=type');
		await page.getByRole('banner').locator('a[hreflang="ar"]').press('Enter');
		await expect(page).toHaveURL(/\/ar\/\?lanes=type$/);
	});
});

/** Holds back the scripts that a page asks for after its first ones, until the function returned is called. */
async function holdScripts(page: Page): Promise<() => void> {
	let release = () => {};
	const isReleased = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route(/\/events\.json$/, async (route) => {
		await isReleased;
		await route.continue();
	});
	return () => release();
}

/** Keeps the explorer from being defined, as a slow line does, until the function returned is called. */
async function holdDefinition(page: Page): Promise<() => Promise<void>> {
	await page.addInitScript(() => {
		const define = customElements.define.bind(customElements);
		customElements.define = (name, ...rest) => {
			if (name !== 'timeline-explorer') define(name, ...rest);
			else addEventListener('let-define', () => define(name, ...rest), { once: true });
		};
	});
	return () => page.evaluate(() => void dispatchEvent(new Event('let-define')));
}

test.describe('before the scripts are there', () => {
	test('words typed while the events are on their way count when they are there', async ({
		page,
	}) => {
		const release = await holdScripts(page);
		await page.goto('/explore/');
		const words = page.locator('#explore-text');
		await words.focus();
		await words.pressSequentially('mosul');
		release();
		await expect(page).toHaveURL(/\?q=mosul$/);
		await expect(page.locator('.explore-status')).not.toHaveText(/^(\d+) of \1 events$/);
		await expect(words).toBeFocused();
		await words.pressSequentially(' falls');
		await expect(page).toHaveURL(/\?q=mosul\+falls$/);
	});

	test('words typed before the explorer is defined start it, and count', async ({ page }) => {
		const define = await holdDefinition(page);
		await page.goto('/explore/');
		const words = page.locator('#explore-text');
		await words.focus();
		await words.pressSequentially('mosul');
		await define();
		await expect(page).toHaveURL(/\?q=mosul$/);
		await expect(page.locator('.explore-status')).not.toHaveText(/^(\d+) of \1 events$/);
	});

	test('a pointer that rests on the explorer before it is defined starts it', async ({ page }) => {
		const define = await holdDefinition(page);
		await page.goto('/explore/');
		await page.locator('.explore-status').hover();
		await define();
		await expect(page.locator('timeline-explorer[data-ready]')).toBeAttached();
	});

	/** As browsers do after a reload: no event tells of it. */
	const fillInSilence = (page: Page) =>
		page.evaluate(() => {
			const box = document.querySelector<HTMLInputElement>('input[name="lasting"]');
			const choice = document.querySelector<HTMLSelectElement>('select[name="significance"]');
			if (box) box.checked = true;
			if (choice) choice.selectedIndex = 2;
		});

	test('fields that the browser has filled start it, and count', async ({ page }) => {
		const define = await holdDefinition(page);
		await page.goto('/explore/');
		await fillInSilence(page);
		await define();
		await expect(page).toHaveURL(/\?significance=3&lasting=1$/);
		await expect(page.locator('input[name="lasting"]')).toBeChecked();
		await expect(page.locator('select[name="significance"]')).toHaveValue('3');
	});

	test('they do not count against an address that asks for something', async ({ page }) => {
		const define = await holdDefinition(page);
		await page.goto('/explore/?country=IQ');
		await fillInSilence(page);
		await define();
		await expect(page.locator('timeline-explorer[data-ready]')).toBeAttached();
		await page.waitForTimeout(400);
		await expect(page).toHaveURL(/\/explore\/\?country=IQ$/);
		await expect(page.locator('input[name="lasting"]')).not.toBeChecked();
	});

	test('a box ticked while the events are on their way stays ticked', async ({ page }) => {
		const release = await holdScripts(page);
		await page.goto('/explore/');
		await page.locator('input[name="lasting"]').check();
		release();
		await expect(page).toHaveURL(/\?lasting=1$/);
		await expect(page.locator('input[name="lasting"]')).toBeChecked();
	});

	test('a press on a choice is done when they are, and the page stays', async ({ page }) => {
		const release = await holdScripts(page);
		await page.goto('/explore/');
		const iraq = page.locator('[data-facet="country"] [data-choice="IQ"]');
		await iraq.click();
		release();
		await expect(page).toHaveURL(/\/explore\/\?country=IQ$/);
		await expect(page.locator('[data-facet="country"] input[value="IQ"]')).toBeChecked();
	});

	test('a press on a choice leads to its page where they cannot be had', async ({ page }) => {
		await page.route(/\/events\.json$/, (route) => route.abort());
		await page.goto('/explore/');
		await page.locator('[data-facet="country"] [data-choice="IQ"]').click();
		await expect(page).toHaveURL(/\/countries\/iq\/$/);
	});

	test('the link that has the focus becomes the box that has it', async ({ page }) => {
		const release = await holdScripts(page);
		await page.goto('/explore/');
		const link = page.locator('[data-facet="type"] a').nth(2);
		const choice = await link.getAttribute('data-choice');
		await expect(async () => {
			await link.focus();
			await expect(link).toBeFocused({ timeout: 500 });
		}).toPass();
		release();
		await expect(page.locator('timeline-explorer[data-ready]')).toBeAttached();
		await expect(page.locator(':focus')).toHaveAttribute('value', choice ?? '');
	});
});

test('clearing all filters shows the whole time again, and one Back undoes it', async ({
	page,
}) => {
	const { host, status } = await openExplorer(
		page,
		'?country=IQ+SY&significance=2&from=2015-03-01&to=2015-12-31',
	);
	await expect(host.locator('.timeline-headline')).toContainText(
		/^\d+ events, March – December 2015\./,
	);
	const before = { address: page.url(), events: (await status.textContent()) ?? '' };
	await host.getByRole('button', { name: 'Clear all filters' }).click();
	await expect(page).toHaveURL(/\/explore\/$/);
	await expect(status).toHaveText(/^(\d+) of \1 events$/);
	await page.goBack();
	await expect(page).toHaveURL(before.address);
	await expect(status).toHaveText(before.events);
});

test('headline, name and description of the chart say what it shows', async ({ page }) => {
	const { host, drawing } = await openExplorer(
		page,
		'?beside=country%3DSY&beside=country%3DIQ&from=2015-01-01&to=2016-12-31',
	);
	const headline = host.locator('.timeline-headline');
	await expect(headline).toHaveText(
		/^\d+ events, 2015–2016\. The year with the most is 201[56], .*; the row with the most/,
	);
	expect(await inView(host)).toBe(await numberIn(headline));
	await expect(drawing).toHaveAccessibleName('Timeline of events, 2015–2016');
	await expect(drawing).toHaveAccessibleDescription(/in rows for Syria, Iraq; .* in each week/);
});

test('a link past the filters is the first stop of the explorer', async ({ page }) => {
	await page.goto('/explore/');
	const link = page.getByRole('link', { name: 'Skip the filters' });
	await link.focus();
	await expect(link).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('#explore-timeline')).toBeFocused();
});

test.describe('on a tablet', () => {
	test.use({ viewport: { width: 820, height: 1100 } });

	test('the drawing is made for the page before anybody touches it', async ({ page }) => {
		await page.goto('/explore/');
		await expect(page.locator('timeline-explorer[data-ready]')).toBeAttached();
		const size = await page
			.locator('.timeline-drawing')
			.evaluate((drawing: SVGSVGElement) => drawing.getScreenCTM()?.a);
		expect(size).toBeCloseTo(1, 2);
	});

	test('each period has its name, and none runs into the next', async ({ page }) => {
		const { host } = await openExplorer(page);
		const eras = host.locator('.timeline-eras');
		for (const era of await host.locator('.timeline-era-list b').allTextContents()) {
			for (const word of era.split(' ')) await expect(eras).toContainText(word);
		}
		const lines = await eras
			.locator('text')
			.evaluateAll((texts) => texts.map((text) => text.getBoundingClientRect().toJSON()));
		const clashes = lines.filter((one, order) =>
			lines
				.slice(order + 1)
				.some(
					(other) =>
						Math.abs(one.y - other.y) < 2 && one.left < other.right && other.left < one.right,
				),
		);
		expect(clashes).toEqual([]);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('all events of a year are those that the filter leaves, on the same page', async ({
		page,
	}) => {
		await page.goto('/explore/?country=IQ');
		const host = page.locator('timeline-explorer');
		await expect(host).toHaveAttribute('data-ready', '');
		await host.getByRole('link', { name: 'All events of 2016' }).click();
		await expect(page).toHaveURL(/\/explore\/\?country=IQ&from=2016-01-01&to=2016-12-31$/);
		const items = host.locator('.timeline-year li a');
		await expect(items.first()).toBeFocused();
		const status = host.locator('.explore-status');
		await expect.poll(async () => (await items.count()) - (await numberIn(status))).toBe(0);
		await page.goBack();
		await expect(page).toHaveURL(/\?country=IQ$/);
	});

	test('in a frame they open in the explorer, under the filter', async ({ page }) => {
		await page.goto('/embed/?country=IQ');
		await expect(page.locator('timeline-embed')).toHaveAttribute('data-ready', '');
		const all = page.getByRole('link', { name: 'All events of 2016' });
		await expect(all).toHaveAttribute('href', '/explore/?country=IQ&from=2016-01-01&to=2016-12-31');
		await expect(all).toHaveAttribute('target', '_blank');
	});
});

test('as long as nobody turns to it, the explorer loads neither its events nor its script', async ({
	page,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/explore/', { waitUntil: 'networkidle' });
	expect(asked.filter((path) => /events\.json|client-explorer/.test(path))).toEqual([]);
	await page.locator('timeline-explorer').hover();
	await expect(page.locator('timeline-explorer[data-ready]')).toBeAttached();
	expect(asked.filter((path) => path.endsWith('events.json'))).toHaveLength(1);
});

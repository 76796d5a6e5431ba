import { expect, type Locator, type Page, test } from '@playwright/test';
import { startTimeline } from './start-timeline.ts';

/** Opens the explorer; what of it shows the chosen event carries `aria-current`. */
async function openExplorer(page: Page, query: string) {
	await page.goto(`/explore/${query}`);
	const host = page.locator('timeline-explorer');
	await startTimeline(host);
	return {
		host,
		mark: host.locator('.timeline-mark[aria-current="true"]'),
		group: host.locator('.timeline-group[aria-current="true"]'),
		row: host.locator('.explore-list tr[aria-current="true"]'),
		circle: host.locator('.map-symbol[aria-current="true"]'),
		entry: host.locator('.timeline-year li a[aria-current="true"]'),
		outside: host.locator('.explore-outside'),
	};
}

const days = '?from=2014-06-01&to=2014-07-31';

/** Returns the id of an event that begins in those days and has a row near the screen. */
async function findEvent(page: Page, filter = ''): Promise<string> {
	const { host } = await openExplorer(page, days + filter);
	const links = host.locator('.explore-list [data-column="title"] a[href*="/2014-07-"]');
	return idOf(links.first());
}

async function idOf(link: Locator): Promise<string> {
	return (await link.getAttribute('href'))?.split('/').at(-2) ?? '';
}

test.describe('wide', () => {
	test.use({ viewport: { width: 1440, height: 1000 } });

	test('the chosen event is marked on the timeline, in the list and on the map', async ({
		page,
	}) => {
		const id = await findEvent(page);
		const { mark, row, circle, outside } = await openExplorer(page, `${days}&event=${id}`);
		await expect(mark.first()).toHaveAttribute('href', new RegExp(`/${id}/$`));
		await expect(row.getByRole('link')).toHaveAttribute('href', new RegExp(`/${id}/$`));
		await expect(circle.first()).toBeAttached();
		await expect(outside).toBeHidden();
		// Not by colour alone: a ring or an outline that others lack.
		const ring = (shape: Locator) => shape.evaluate((e) => getComputedStyle(e).strokeWidth);
		expect(await ring(mark.first().locator('.timeline-shape'))).toBe('5px');
		expect(await ring(circle.first().locator('.map-dot'))).toBe('5px');
		expect(await row.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid');
	});

	test('the marks follow the focus from event to event, and Escape takes them away', async ({
		page,
	}) => {
		const { host, mark, row } = await openExplorer(page, days);
		await host.locator('.timeline-mark[tabindex="0"]').focus();
		const id = await idOf(mark.first());
		await expect(row.getByRole('link')).toHaveAttribute('href', new RegExp(`/${id}/$`));
		await page.keyboard.press('ArrowRight');
		await expect(mark.first()).not.toHaveAttribute('href', new RegExp(`/${id}/$`));
		const next = await idOf(mark.first());
		await expect(row.getByRole('link')).toHaveAttribute('href', new RegExp(`/${next}/$`));
		await page.keyboard.press('Escape');
		await expect(mark).toHaveCount(0);
		await expect(row).toHaveCount(0);
	});

	test('where its row of the timeline is crowded, the group that holds it is marked', async ({
		page,
	}) => {
		const id = await findEvent(page, '&country=SY');
		const { host, group } = await openExplorer(page, `?lanes=none&event=${id}`);
		await expect(group).toHaveCount(1);
		await expect(host.locator('.timeline-group')).not.toHaveCount(1);
		await group.click();
		await expect(host.locator(`.timeline-panel a[href$="/${id}/"]`)).toBeVisible();
	});

	test('a chosen event outside what is shown is named, and one press shows it, one Back undoes it', async ({
		page,
	}) => {
		const id = await findEvent(page);
		const query = `?from=2016-01-01&to=2016-12-31&q=nosuchword&killed=900000-&event=${id}`;
		const { host, outside, mark, row } = await openExplorer(page, query);
		await expect(outside).toContainText(/^The chosen event, .+, is outside what is shown\./);
		await expect(outside.getByRole('link')).toHaveAttribute('href', new RegExp(`/${id}/$`));
		const address = page.url();
		await outside.getByRole('button', { name: 'Show it' }).click();
		await expect(outside).toBeHidden();
		await expect(host.locator('.explore-status')).toBeFocused();
		const { searchParams } = new URL(page.url());
		expect([...searchParams.keys()].sort()).toEqual(['event', 'from', 'to']);
		expect(searchParams.get('from')).toBe(id.slice(0, 10));
		expect(searchParams.get('to')).toBe('2016-12-31');
		await expect(mark.or(host.locator('.timeline-group[aria-current]')).first()).toBeAttached();
		await expect(row).toHaveCount(1);
		await page.goBack();
		await expect(page).toHaveURL(address);
		await expect(outside).toBeVisible();
	});

	test('a press on Show it leaves the days alone where the event is in them', async ({ page }) => {
		const id = await findEvent(page);
		const { outside } = await openExplorer(page, `${days}&q=nosuchword&event=${id}`);
		await outside.getByRole('button', { name: 'Show it' }).click();
		await expect(page).not.toHaveURL(/q=/);
		await expect(outside).toBeHidden();
		expect(page.url()).toContain('from=2014-06-01&to=2014-07-31');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 } });

	test('the year of the chosen event is open, and its entry there is marked', async ({ page }) => {
		await page.goto('/explore/?country=IQ');
		const host = page.locator('timeline-explorer');
		await expect(host).toHaveAttribute('data-ready', '');
		const shut = host.locator('.timeline-year').filter({ hasText: /^2015/ });
		const number = Number(/\d+/.exec((await shut.locator('h3 small').textContent()) ?? '')?.[0]);
		expect(await shut.locator('li').count()).toBeLessThan(number);
		await page.goto('/explore/?country=IQ&from=2015-01-01&to=2015-12-31');
		await expect(host.locator('.timeline-year li')).toHaveCount(number);
		const ids = await Promise.all(
			(await host.locator('.timeline-year li a').all()).map((link) => idOf(link)),
		);
		const id = ids.at(Math.floor(number / 2)) ?? '';
		const { entry } = await openExplorer(page, `?country=IQ&event=${id}`);
		await expect(entry).toHaveAttribute('href', new RegExp(`/${id}/$`));
		await expect(shut.locator('li')).toHaveCount(number);
		expect(await entry.locator('..').evaluate((item) => getComputedStyle(item).outlineStyle)).toBe(
			'solid',
		);
	});
});

import { expect, test } from '@playwright/test';
import { sites } from './sites.ts';

const [, space] = sites;
const event = `${space.address}events/1960-10-24-rocket-fire-baikonur/`;

test('the markup of an event shows it in a frame of another page, and its links lead out of the frame', async ({
	page,
	context,
	request,
}) => {
	await page.goto(event);
	const section = page.getByRole('region', { name: 'Show this on another page' });
	await section.getByText('Markup (HTML)').click();
	// The markup holds the public address of the site; here the site is somewhere else.
	const markup = (await section.locator('pre').textContent())?.replace(
		'https://space.example/',
		space.address,
	);
	await page.route('**/other-page', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html><h1>Other</h1>${markup}` }),
	);
	await page.goto(`${space.address}other-page`);
	const frame = page.frameLocator('iframe');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText(
		'Rocket burns on its pad at Baikonur',
	);
	await expect(frame.getByText(/74–126/)).toBeVisible();
	await expect(frame.getByText(/latest figure 126: an engineer, Example Wire/)).toBeVisible();
	const opened = context.waitForEvent('page');
	await frame.getByRole('link', { name: 'The account with its sources' }).click();
	await expect(await opened).toHaveURL(event);
	await expect(page).toHaveURL(/other-page/);
	const policyOf = async (address: string) =>
		(await request.get(address)).headers()['content-security-policy'];
	expect(await policyOf(event.replace('/events/', '/embed/events/'))).toBeUndefined();
	expect(await policyOf(event)).toBe("frame-ancestors 'none'");
});

for (const width of [320, 390, 1440]) {
	test(`an event in a frame fits ${width} px, and so does its map on its page`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const address of [event.replace('/events/', '/embed/events/'), event]) {
			await page.goto(address);
			const overflow = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(overflow).toBe(0);
		}
		const map = page.getByRole('img', { name: /^Map of where it happened: Baikonur/ });
		await expect(map.locator('.locator-dot')).toBeVisible();
	});
}

test('a place known only roughly has a dashed ring on the map, and an exact one has none', async ({
	page,
}) => {
	await page.goto(`${sites[0].address}events/2019-07-07-operation-will-of-victory/`);
	await expect(page.locator('.locator-map .locator-reach')).toHaveCount(4);
	await page.goto(`${sites[0].address}events/2014-06-10-mosul-falls/`);
	await expect(page.locator('.locator-map .locator-reach')).toHaveCount(0);
	await expect(page.locator('.locator-map .locator-dot')).toHaveCount(1);
});

test.describe('this day in history', () => {
	// Far east of Greenwich, where it is already the next day.
	test.use({ timezoneId: 'Pacific/Auckland' });

	test('the home page shows what happened on the reader’s own day in other years', async ({
		page,
	}) => {
		await page.clock.setFixedTime(new Date('2026-06-30T20:00:00Z'));
		await page.goto(space.address);
		const section = page.getByRole('region', { name: 'This day in history' });
		await section.scrollIntoViewIfNeeded();
		await expect(section.getByRole('status')).toHaveText('On 1 July');
		await expect(section.getByRole('article')).toHaveText([/^1 July 1960/, /^1 July 1967/]);
		await section.getByRole('article').last().getByRole('link').click();
		await expect(page).toHaveURL(/\/events\/1967-07-01-/);
	});

	test('a day on which nothing is recorded says so and offers other days', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2026-03-01T20:00:00Z'));
		await page.goto(space.address);
		const section = page.getByRole('region', { name: 'This day in history' });
		await section.scrollIntoViewIfNeeded();
		await expect(section.getByRole('status')).toHaveText(
			'No event is recorded for 2 March. Other days:',
		);
		await section.getByRole('link', { name: 'July' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('July, in all years');
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the home page leads to the days of every month', async ({ page }) => {
		await page.goto(space.address);
		const section = page.getByRole('region', { name: 'This day in history' });
		await section.getByRole('link', { name: 'July' }).click();
		await page.getByRole('link', { name: 'Day by day' }).first().click();
		await page.getByRole('link', { name: '1 July: 2 events' }).click();
		await expect(page.getByRole('heading', { name: '1 July', exact: true })).toBeInViewport();
	});
});

test('a correction shows the words before and after, on the page and in the list of all', async ({
	page,
}) => {
	for (const path of ['events/1958-01-31-explorer-1-launched/', 'corrections/']) {
		await page.goto(space.address + path);
		await expect(page.locator('.before-after del')).toHaveText('1 February 1958');
		await expect(page.locator('.before-after ins')).toHaveText('31 January 1958');
	}
});

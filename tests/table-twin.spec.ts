import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { startTimelineWithLinks } from './start-timeline.ts';

test.use({ viewport: { width: 1440, height: 1000 } });

/** Lists the events that the drawing links, and how many more its groups stand for. */
async function drawn(host: Locator) {
	const drawing = host.locator('timeline-chart:not([data-draft]) .timeline-drawing');
	const marks = await drawing
		.locator('.timeline-mark')
		.evaluateAll((all) => all.map((mark) => mark.getAttribute('href') ?? ''));
	const groups = await drawing
		.locator('.timeline-group')
		.evaluateAll((all) => all.map((group) => group.getAttribute('aria-label') ?? ''));
	const grouped = groups.reduce((sum, name) => sum + Number(/(\d+) events?$/.exec(name)?.[1]), 0);
	return { marks: [...new Set(marks)].sort(), grouped };
}

/** Lists the events in the rows of the list, all of which are drawn for the printer. */
async function listed(page: Page, host: Locator) {
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	const links = host.locator('.explore-list tbody tr:not(.explore-spacer) a');
	return (
		await links.evaluateAll((all: HTMLAnchorElement[]) => all.map((link) => link.pathname))
	).sort();
}

async function downloaded(page: Page, host: Locator): Promise<readonly unknown[]> {
	const download = page.waitForEvent('download');
	await host.locator('button[data-action="json"]').click();
	return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as readonly unknown[];
}

const countIn = (text: string | null) => Number(/[\d,]+/.exec(text ?? '')?.[0].replaceAll(',', ''));

for (const query of [
	'',
	'?lanes=none',
	'?country=IQ',
	'?country=IQ&lanes=none',
	'?country=SY&significance=3&lanes=actor',
	'?status=contested&lanes=family',
	'?significance=5',
	'?q=mosul',
	'?lasting=1&lanes=country',
	'?killed=50-&lanes=region',
	'?from=2014-06-01&to=2014-12-31',
	'?from=2017-06-10&to=2017-07-20&country=IQ',
]) {
	test(`drawing, list, sentence and file have the same events: ${query || 'all'}`, async ({
		page,
	}) => {
		await page.goto(`/explore/${query}`);
		const host = page.locator('timeline-explorer');
		await startTimelineWithLinks(host);
		const count = countIn(await host.locator('.explore-status').textContent());
		const { marks, grouped } = await drawn(host);
		expect(count).toBeGreaterThan(0);
		expect(marks.length + grouped, 'drawing').toBe(count);
		const rows = await listed(page, host);
		expect(rows.length, 'list').toBe(count);
		if (grouped === 0) expect(rows).toEqual(marks);
		else expect(rows).toEqual(expect.arrayContaining(marks));
		const table = host.locator('.explore-list table');
		await expect(table).toHaveAttribute('aria-rowcount', String(count + 1));
		expect(await downloaded(page, host), 'file').toHaveLength(count);
	});
}

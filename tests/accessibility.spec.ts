import { expect, type Locator, type Page, test } from '@playwright/test';
import { allSamplePages } from './sites.ts';
import { channelsOf, contrast, mostFrequent, readPixels } from './read-pixels.ts';
import { startTimeline, startTimelineWithLinks } from './start-timeline.ts';

/** Pages on which a reader meets every kind of thing. */
const pages = allSamplePages.filter(({ name }) =>
	['main /', 'main /explore/', 'main /events/[id]/', 'main /[year]/', 'space /ar/'].includes(name),
);

async function openTimeline(page: Page, query = ''): Promise<Locator> {
	await page.goto(`/explore/${query}`);
	const host = page.locator('timeline-explorer');
	await startTimelineWithLinks(host);
	return host;
}

/** Adds rules of a reader's own: as a sheet made by script, since the policy of the site lets no other in. */
async function addStyle(page: Page, rules: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, rules);
}

async function scrollsSideways(page: Page): Promise<boolean> {
	return page.evaluate(
		() => document.documentElement.scrollWidth > document.documentElement.clientWidth,
	);
}

/** Lists texts that a box cuts off: what is hidden on purpose, and what scrolls, is not cut. */
async function clippedTexts(page: Page): Promise<readonly string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('body *')].flatMap((element) => {
			if (!(element instanceof HTMLElement)) return [];
			const { overflowX, overflowY, clipPath } = getComputedStyle(element);
			const isCutting = [overflowX, overflowY].some((overflow) => /hidden|clip/.test(overflow));
			if (!isCutting || clipPath !== 'none' || element.innerText.trim() === '') return [];
			const { scrollWidth, clientWidth, scrollHeight, clientHeight, className, innerText } =
				element;
			const isCut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
			return isCut ? [`${className}: ${innerText.slice(0, 60)}`] : [];
		}),
	);
}

test.use({ viewport: { width: 1440, height: 1000 } });

test.describe('structure', () => {
	test('the chart is a figure with a sentence that states its finding, a picture with name and description, and marks that say what they are', async ({
		page,
	}) => {
		await page.goto('/');
		const figure = page.locator('timeline-chart figure');
		await expect(figure.locator('figcaption')).toContainText(
			/\d+ events, 2014–2025\. The year with/,
		);
		const drawing = figure.locator('.timeline-drawing');
		await expect(drawing).toHaveAttribute('role', 'graphics-document');
		await expect(drawing).toHaveAccessibleName(/^Timeline of events/);
		await expect(drawing).toHaveAccessibleDescription(/One mark for each event/);
		await expect(drawing.locator('.timeline-axis')).toHaveAttribute('aria-hidden', 'true');
		await expect(drawing.locator('.timeline-mark').first()).toHaveAccessibleName(
			/^[^:]*20\d\d[^:]*: .+, (confirmed|corroborated|single source|contested)$/,
		);
	});

	test('events of a year are dated articles in a list', async ({ page }) => {
		await page.goto('/2014/');
		const item = page.locator('main .event-list > li > article').first();
		await expect(item.locator('time[datetime]').first()).toBeVisible();
		expect(await page.locator('main h2').count()).toBeGreaterThan(0);
	});
});

test.describe('focus', () => {
	test('a focused mark has a ring of at least two pixels and 3:1', async ({ page }) => {
		const host = await openTimeline(page);
		await host.locator('.timeline-mark[tabindex="0"]').focus();
		await page.keyboard.press('ArrowRight');
		const shape = host.locator('.timeline-mark:focus .timeline-shape');
		const { stroke, width, paper } = await shape.evaluate((element) => {
			const style = getComputedStyle(element);
			return {
				stroke: style.stroke,
				width: Number.parseFloat(style.strokeWidth),
				paper: getComputedStyle(document.documentElement).backgroundColor,
			};
		});
		// Half of the stroke lies inside the mark.
		expect(width / 2).toBeGreaterThanOrEqual(2);
		expect(contrast(stroke, paper)).toBeGreaterThanOrEqual(3);
	});

	/** Shows all events and then those of a least significance, and goes back: the filter is one step ahead, without a click. */
	async function openBeforeFilter(page: Page, significance: string) {
		const host = await openTimeline(page);
		const all = await marksIn(host);
		await host.locator('select[name="significance"]').selectOption(significance);
		let left: readonly string[] = [];
		await expect
			.poll(async () => (left = await marksIn(host)).length > 0 && left.length < all.length)
			.toBe(true);
		await page.goBack();
		await expect.poll(() => marksIn(host)).toEqual(all);
		return { host, all, left };
	}

	/** Lists the addresses of the marks that are drawn; none before they are links. */
	const marksIn = (host: Locator) =>
		host
			.locator('timeline-chart:not([data-draft]) .timeline-drawing .timeline-mark')
			.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('href') ?? ''));

	const focusedHref = (page: Page) =>
		page.evaluate(() => document.activeElement?.getAttribute('href'));

	test('the focus stays on its event when a filter leaves it, and goes on from there', async ({
		page,
	}) => {
		const { host, all, left } = await openBeforeFilter(page, '4');
		const kept = left.filter((href) => all.includes(href)).at(2) ?? '';
		await host.locator(`.timeline-mark[href="${kept}"]`).focus();
		await page.goForward();
		await expect.poll(() => marksIn(host)).toEqual(left);
		expect(await focusedHref(page)).toBe(kept);
		await expect(host.locator('.timeline-mark[tabindex="0"]')).toHaveAttribute('href', kept);
		await page.keyboard.press('ArrowRight');
		expect(await focusedHref(page)).toBe(left[left.indexOf(kept) + 1]);
	});

	test('the focus goes to the chart when a filter takes its event away, and the keys go on from there', async ({
		page,
	}) => {
		const { host, all, left } = await openBeforeFilter(page, '4');
		const lost = all.filter((href) => !left.includes(href)).at(2) ?? '';
		await host.locator(`.timeline-mark[href="${lost}"]`).focus();
		await page.goForward();
		await expect.poll(() => marksIn(host)).toEqual(left);
		await expect(host.locator('.timeline-drawing')).toBeFocused();
		await page.keyboard.press('ArrowRight');
		expect(left).toContain(await focusedHref(page));
	});

	test('the focus goes to the chart when a filter leaves no event, and the chart stays in the order of Tab', async ({
		page,
	}) => {
		const host = await openTimeline(page);
		const words = host.locator('input[name="q"]');
		await words.fill('nosuchwordanywhere');
		await expect(host.locator('.explore-status')).toHaveText(/^0 of /);
		await page.goBack();
		await expect(host.locator('.explore-status')).not.toHaveText(/^0 of /);
		const mark = host.locator('.timeline-mark[tabindex="0"]');
		await mark.focus();
		await page.goForward();
		await expect(host.locator('.timeline-drawing .timeline-mark')).toHaveCount(0);
		const drawing = host.locator('.timeline-drawing');
		await expect(drawing).toBeFocused();
		await page.keyboard.press('Shift+Tab');
		await expect(drawing).not.toBeFocused();
		await page.keyboard.press('Tab');
		await expect(drawing).toBeFocused();
	});
});

const namesOf = (groups: Locator) =>
	groups.evaluateAll((all) => all.map((group) => group.getAttribute('aria-label') ?? ''));

test.describe('many events', () => {
	test('a crowded row groups its events by time, says how many, and opens as their list', async ({
		page,
	}) => {
		const host = await openTimeline(page, '?lanes=none');
		const groups = host.locator('.timeline-group');
		const names = await namesOf(groups);
		const counts = names.map((name) => Number(/(\d+) events?$/.exec(name)?.[1]));
		const total = await host.locator('.explore-list tbody').count();
		expect(total).toBeGreaterThan(0);
		const status = (await host.locator('.explore-status').textContent()) ?? '';
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(Number.parseInt(status));
		const boxes = await groups.evaluateAll((all) =>
			all.map((group) => group.getBoundingClientRect().width),
		);
		// The first and last may be cut by the window.
		expect(Math.min(...boxes.slice(1, -1))).toBeGreaterThanOrEqual(24);
		await groups.first().focus();
		await page.keyboard.press('ArrowRight');
		await expect(groups.nth(1)).toBeFocused();
		await page.keyboard.press('End');
		await expect(groups.last()).toBeFocused();
		await page.keyboard.press('Home');
		await page.keyboard.press('Enter');
		const panel = host.locator('.timeline-panel');
		await expect(panel).toBeFocused();
		await expect(panel.getByRole('heading')).toHaveText(names[0] ?? '');
		await expect(panel.getByRole('link')).toHaveCount(counts[0] ?? 0);
		await page.keyboard.press('Escape');
		await expect(panel).toBeHidden();
		await expect(groups.first()).toBeFocused();
		expect(new URL(page.url()).searchParams.has('from')).toBe(false);
		await page.keyboard.press('Enter');
		await panel.getByRole('button', { name: 'Come nearer' }).press('Enter');
		await expect(page).toHaveURL(/from=2014-01-01&to=2014-12-31/);
		await expect(panel).toBeHidden();
		await expect(groups.first()).toBeFocused();
		await page.keyboard.press('Enter');
		await panel.getByRole('button', { name: 'Come nearer' }).press('Enter');
		await expect(page).toHaveURL(/from=2014-01-01&to=2014-01-31/);
		await expect(host.locator('.timeline-drawing .timeline-mark').first()).toBeFocused();
	});

	test('groups count what is in view, and are named after its days where the window cuts them', async ({
		page,
	}) => {
		const host = await openTimeline(page, '?lanes=none&from=2015-03-10&to=2018-08-20');
		const groups = host.locator('.timeline-group');
		const names = await namesOf(groups);
		expect(names[0]).toMatch(/^10–31 March 2015, \d+ events?$/);
		expect(names.at(-1)).toMatch(/^1–20 August 2018, \d+ events?$/);
		const sum = names.reduce((total, name) => total + Number(/(\d+) event/.exec(name)?.[1]), 0);
		const status = (await host.locator('.explore-status').textContent()) ?? '';
		expect(sum).toBe(Number.parseInt(status));
		await groups.first().click();
		const panel = host.locator('.timeline-panel');
		await expect(panel.getByRole('heading')).toHaveText(names[0] ?? '');
		const listed = Number(/(\d+) event/.exec(names[0] ?? '')?.[1]);
		await expect(panel.getByRole('link')).toHaveCount(listed);
	});

	test('a group of one row lists the events of that row, and going nearer stays in it', async ({
		page,
	}) => {
		const host = await openTimeline(page, '?lanes=actor');
		const group = host.locator('.timeline-group').last();
		const row = (await group.getAttribute('data-row')) ?? '';
		const name = (await group.getAttribute('aria-label')) ?? '';
		await group.click();
		const panel = host.locator('.timeline-panel');
		await expect(panel.getByRole('heading')).toHaveText(name);
		const count = Number(/(\d+) events?$/.exec(name)?.[1]);
		await expect(panel.getByRole('link')).toHaveCount(count);
		const dates = await panel
			.getByRole('link')
			.evaluateAll((links) =>
				links.map((link) => /\d{4}(-\d\d)*/.exec(link.getAttribute('href') ?? '')?.[0] ?? ''),
			);
		const year = /\d{4}/.exec(name)?.[0] ?? '';
		expect(dates.every((date) => date.startsWith(year))).toBe(true);
		await panel.getByRole('button', { name: 'Close the list' }).click();
		await expect(group).toBeFocused();
		await group.click();
		await panel.getByRole('button', { name: 'Come nearer' }).click();
		await expect(page).toHaveURL(/from=/);
		await expect(host.locator('.timeline-drawing :focus')).toHaveAttribute('data-row', row);
		await expect(panel).toBeHidden();
	});

	test('on the home page, too, a group lists its events, until the window changes', async ({
		page,
	}) => {
		await page.goto('/?lanes=none');
		const host = page.locator('timeline-chart');
		await startTimelineWithLinks(host);
		const panel = host.locator('.timeline-panel');
		await host.locator('.timeline-group').first().click();
		await expect(panel).toBeFocused();
		await host.locator('[data-action="last"]').click();
		await expect(panel).toBeHidden();
	});

	test('up and down go from a mark to the group of its time and back; no arrow changes the window', async ({
		page,
	}) => {
		const host = await openTimeline(page, '?lanes=actor');
		const row = Number(await host.locator('.timeline-group').first().getAttribute('data-row'));
		const below = host.locator(`.timeline-mark[data-row="${row + 1}"]`);
		await below.first().focus();
		const href = (await page.locator(':focus').getAttribute('href')) ?? '';
		const day = Date.parse(/\d{4}-\d\d-\d\d/.exec(href)?.[0] ?? '');
		await page.keyboard.press('ArrowUp');
		const group = host.locator('.timeline-group:focus');
		await expect(group).toHaveAttribute('data-row', String(row));
		expect(Number(await group.getAttribute('data-start'))).toBeLessThanOrEqual(day);
		expect(Number(await group.getAttribute('data-end'))).toBeGreaterThan(day);
		await page.keyboard.press('ArrowDown');
		await expect(host.locator('.timeline-mark:focus')).toHaveAttribute('data-row', String(row + 1));
		for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
		await expect(host.locator('.timeline-mark:focus')).toHaveCount(1);
		await page.keyboard.press('End');
		await expect(host.locator('.timeline-drawing :focus')).toHaveCount(1);
		expect(new URL(page.url()).searchParams.has('from')).toBe(false);
	});
});

test.describe('colour', () => {
	/** Reads the colours of marks on the screen, one of each colour of the palette, and of their ground. */
	async function readMarks(page: Page, host: Locator) {
		const drawing = host.locator('.timeline-drawing');
		await drawing.scrollIntoViewIfNeeded();
		const marks = await drawing
			.locator('.timeline-mark:has(circle.timeline-shape:not([fill]))')
			.evaluateAll((all) =>
				all.map((mark) => ({
					color: mark.getAttribute('data-color') ?? '',
					box: mark.querySelector('.timeline-shape')?.getBoundingClientRect().toJSON() as DOMRect,
				})),
			);
		const { innerWidth: width, innerHeight: height } = await page.evaluate(() => ({
			innerWidth,
			innerHeight,
		}));
		const inView = marks.filter(
			({ box }) => box.top > 0 && box.bottom < height && box.left > 0 && box.right < width,
		);
		const ofColor = new Map(inView.map((mark) => [mark.color, mark]));
		const middles = [...ofColor.values()].map(({ box }) => ({
			x: box.x + box.width / 2,
			y: box.y + box.height / 2,
		}));
		const beside = inView.map(({ box }) => ({ x: box.left - 1, y: box.top - 1 }));
		const colors = await readPixels(page, [...middles, ...beside]);
		return {
			marks: colors.slice(0, middles.length),
			ground: mostFrequent(colors.slice(middles.length)),
		};
	}

	for (const colorScheme of ['light', 'dark'] as const) {
		for (const type of [
			'none',
			'deuteranopia',
			'protanopia',
			'tritanopia',
			'achromatopsia',
		] as const) {
			test(`marks stand out from the ground, ${colorScheme}, ${type}`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				const host = await openTimeline(page);
				const usual = await readMarks(page, host);
				const client = await page.context().newCDPSession(page);
				await client.send('Emulation.setEmulatedVisionDeficiency', { type });
				const { marks, ground } = await readMarks(page, host);
				expect(marks.length).toBeGreaterThanOrEqual(5);
				for (const mark of marks) expect(contrast(mark, ground)).toBeGreaterThanOrEqual(3);
				if (type === 'none') expect(marks).toEqual(usual.marks);
				else expect(marks, 'the emulation acts').not.toEqual(usual.marks);
				const isGrey = (color: string) => new Set(channelsOf(color)).size === 1;
				expect(marks.every(isGrey)).toBe(type === 'achromatopsia');
			});
		}
	}

	test('colour is never alone, for no eye tells all apart: the list names the kind of every event that a mark colours, and the legend every colour', async ({
		page,
	}) => {
		const host = await openTimeline(page, '?from=2014-06-01&to=2014-07-31');
		const kindOf = new Map(
			await host.locator('.explore-list table').evaluate((table: HTMLTableElement) => {
				const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
				const column = heads.findIndex(({ textContent }) => textContent.trim().startsWith('Kind'));
				return [...table.tBodies]
					.flatMap(({ rows }) => [...rows])
					.map((row): [string, string] => [
						row.querySelector('a')?.pathname ?? '',
						row.cells[column]?.textContent.trim() ?? '',
					]);
			}),
		);
		const marks = await host.locator('.timeline-drawing .timeline-mark').evaluateAll((all) =>
			all.map((mark) => ({
				href: mark.getAttribute('href') ?? '',
				color: mark.getAttribute('data-color') ?? '',
			})),
		);
		const named = marks.filter(({ href }) => kindOf.has(href));
		expect(named.length).toBeGreaterThan(20);
		expect(named.filter(({ href }) => kindOf.get(href) === '')).toEqual([]);
		const legend = host.locator('.chart-legend');
		await expect(legend).toContainText('Colour shows the kind of event');
		for (const color of new Set(marks.map((mark) => mark.color))) {
			await expect(legend.locator(`.chart-key[data-color="${color}"]`)).toHaveText(/\w{3}/);
		}
	});
});

test('uncertain dates and thin evidence are said in words, in names and in the legend', async ({
	page,
}) => {
	const host = await openTimeline(page, '?status=single-source');
	await expect(host.locator('.timeline-mark').first()).toHaveAccessibleName(/, single source/);
	await expect(host.locator('.chart-legend')).toContainText('Soft edges: the date is only known');
	await openTimeline(page);
	const names = await host
		.locator('.timeline-mark')
		.evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label') ?? ''));
	expect(names.some((name) => /^(about|perhaps) /.test(name))).toBe(true);
});

test.describe('reduced motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing on the explorer moves by itself or slides', async ({ page }) => {
		await openTimeline(page);
		const moving = await page.evaluate(
			() =>
				[...document.querySelectorAll('*')]
					.map((element) => getComputedStyle(element))
					.filter(
						({ transitionDuration, animationName, scrollBehavior }) =>
							transitionDuration.split(', ').some((duration) => Number.parseFloat(duration) > 0) ||
							animationName !== 'none' ||
							scrollBehavior === 'smooth',
					).length,
		);
		expect(moving).toBe(0);
	});
});

test.describe('reflow', () => {
	for (const { name, url } of pages) {
		test(`${name}: nothing scrolls sideways at 320 px, with large text and with wide spacing`, async ({
			page,
		}) => {
			await page.setViewportSize({ width: 320, height: 256 });
			await page.goto(url);
			expect(await scrollsSideways(page)).toBe(false);
			await addStyle(page, ':root { font-size: 200% !important; }');
			await page.setViewportSize({ width: 640, height: 512 });
			expect(await scrollsSideways(page)).toBe(false);
			// WCAG 2.2, 1.4.12 Text Spacing.
			await addStyle(
				page,
				':root { font-size: 100% !important; } * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
			);
			await page.setViewportSize({ width: 320, height: 512 });
			expect(await scrollsSideways(page)).toBe(false);
			expect(await clippedTexts(page)).toEqual([]);
		});
	}

	test('the words of the drawing grow with the text of the page, and are at least 12 px', async ({
		page,
	}) => {
		const host = await openTimeline(page);
		const size = async () =>
			host
				.locator('.timeline-axis text')
				.first()
				.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
		const before = await size();
		expect(before).toBeGreaterThanOrEqual(12);
		await addStyle(page, ':root { font-size: 150% !important; }');
		expect(await size()).toBeGreaterThan(before * 1.3);
	});
});

test.describe('targets', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

	for (const { name, url } of pages) {
		test(`${name}: what can be pressed is 24 px wide and high, or has as much room around it`, async ({
			page,
		}) => {
			await page.goto(url);
			const { count, crowded } = await page.evaluate(findCrowdedTargets);
			expect(count).toBeGreaterThan(40);
			expect(crowded).toEqual([]);
		});
	}
});

/**
 * Finds, in the page, targets that WCAG 2.2, 2.5.8 Target Size (Minimum) does not allow: smaller than 24 px, and a
 * circle of 24 px around their middle meets another target or the circle of another small one. Links in a line of
 * text are exempt.
 */
function findCrowdedTargets() {
	const least = 24;
	const rounding = 0.5;
	const targets = [
		...document.querySelectorAll<HTMLElement>(
			'a[href], button, input:not([type="hidden"]), select, summary',
		),
	]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.map((element) => {
			// Pressing a label presses its field.
			const box = (element.closest('label') ?? element).getBoundingClientRect();
			const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
			const isSmall = Math.min(box.width, box.height) < least - rounding;
			const isInText = getComputedStyle(element).display === 'inline';
			return { element, box, middle, isSmall, isInText };
		})
		.filter(({ box }) => box.width > 1 && box.height > 1);
	const crowded = targets.filter(({ element, middle: { x, y }, isSmall, isInText }) => {
		if (!isSmall || isInText) return false;
		return targets.some((other) => {
			if (other.element.contains(element) || element.contains(other.element)) return false;
			const across = Math.max(other.box.left - x, x - other.box.right, 0);
			const down = Math.max(other.box.top - y, y - other.box.bottom, 0);
			const between = Math.hypot(other.middle.x - x, other.middle.y - y);
			return (
				Math.hypot(across, down) < least / 2 - rounding ||
				(other.isSmall && between < least - rounding)
			);
		});
	});
	return {
		count: targets.length,
		crowded: crowded.map(({ element }) => element.outerHTML.slice(0, 120)),
	};
}

test.describe('contrast', () => {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const { name, url } of pages) {
			test(`${name}: text stands out 4.5:1 from what is really behind it, that of the account 7:1, ${colorScheme}`, async ({
				page,
			}) => {
				await page.emulateMedia({ colorScheme });
				await page.goto(url);
				const texts = await page.evaluate(readTexts);
				expect(texts.length).toBeGreaterThan(20);
				const faint = texts.filter(
					({ color, ground, least }) => contrast(color, ground) < least - 0.01,
				);
				expect(faint).toEqual([]);
			});
		}
	}
});

/** Reads, in the page, the colours of the texts that can be seen and of what lies behind each. */
function readTexts() {
	const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('Expected a canvas');
	/** Paints colours over each other, whatever form the styles give them in. */
	const paint = (colors: readonly string[]) => {
		for (const color of colors) {
			context.fillStyle = color;
			context.fillRect(0, 0, 1, 1);
		}
		const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
		return `rgb(${red}, ${green}, ${blue})`;
	};
	return [...document.querySelectorAll('body *')].flatMap((element) => {
		const hasText = [...element.childNodes].some(
			(node) => node instanceof Text && node.data.trim() !== '',
		);
		const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
		const drawing = element.closest('.timeline-drawing');
		if (!(element instanceof HTMLElement || drawing) || !hasText || !isSeen) return [];
		const around: Element[] = [];
		for (let at: Element | null = element; at; at = at.parentElement) around.unshift(at);
		const era = drawing?.querySelector('.timeline-eras rect');
		const grounds = [
			...around.map((part) => getComputedStyle(part).backgroundColor),
			...(era ? [getComputedStyle(era).fill] : []),
		];
		const { color: ink, fill } = getComputedStyle(element);
		const color = drawing ? fill : ink;
		return {
			text: element.textContent.trim().slice(0, 40),
			color: paint(['Canvas', ...grounds, color]),
			ground: paint(['Canvas', ...grounds]),
			// WCAG 2.2, 1.4.6 for what is read at length, 1.4.3 for all else.
			least: element.closest('main .prose p') && !element.closest('a') ? 7 : 4.5,
		};
	});
}

test.describe('more contrast', () => {
	test.use({ contextOptions: { contrast: 'more' } });

	test('soft ink and thin lines are as dark as the rest', async ({ page }) => {
		await page.goto('/');
		const [soft, ink, line, strong] = await page.evaluate(() => {
			const probe = document.createElement('i');
			document.body.append(probe);
			return ['--ink-soft', '--ink', '--line', '--line-strong'].map((name) => {
				probe.style.color = `var(${name})`;
				return getComputedStyle(probe).color;
			});
		});
		expect(soft).toBe(ink);
		expect(line).toBe(strong);
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test(`every text of the chart and around it stands out 7:1, and every line 3:1, ${colorScheme}`, async ({
			page,
		}) => {
			await page.emulateMedia({ colorScheme, contrast: 'more' });
			await page.goto('/');
			const texts = await page.evaluate(readTexts);
			const faint = texts.filter(({ color, ground }) => contrast(color, ground) < 7);
			expect(faint).toEqual([]);
			const paper = await page.evaluate(
				() => getComputedStyle(document.documentElement).backgroundColor,
			);
			for (const part of ['.timeline-axis line', '.timeline-eras line']) {
				const stroke = await page
					.locator(`.timeline-drawing ${part}`)
					.first()
					.evaluate((line) => getComputedStyle(line).stroke);
				expect(contrast(stroke, paper), part).toBeGreaterThanOrEqual(3);
			}
		});
	}
});

test('a filter that leaves nothing says so and how to go on', async ({ page }) => {
	await page.goto('/explore/?q=nosuchwordanywhere');
	const host = page.locator('timeline-explorer');
	await startTimeline(host);
	await expect(host.locator('.explore-status')).toHaveText(/^0 of /);
	await expect(host.locator('.explore-none')).toHaveText(
		'No event has all of these. Take away a filter.',
	);
	await expect(host.locator('.explore-chips button').first()).toBeVisible();
});

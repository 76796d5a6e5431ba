import { chromium, type Browser, type Page } from '@playwright/test';
import { median } from 'd3-array';
import { findChromium } from '../../scripts/find-chromium.ts';
import { makeGesture, type Following } from './make-gesture.ts';
import type { Target } from './target.ts';
import { watchPage, type WatchedWindow } from './watch-page.ts';

/** What one cold load and the gestures after it gave. Times in milliseconds. */
export interface ExploreMeasure {
	/** What the page fetched before any sign of a reader, compressed, with headers, without fonts. */
	readonly kilobytes: number;
	readonly fontKilobytes: number;
	/** From the navigation to events on the screen. */
	readonly content: number;
	/** The parts above 50 ms of all tasks before any sign of a reader, summed. */
	readonly blocked: number;
	/** From a reader's first sign to a page that answers; 0 where it does so by itself. */
	readonly start: number;
	readonly startBlocked: number;
	/** From ticking a choice to the frame that shows it; nothing where there are no filters. */
	readonly filter: number | undefined;
	readonly zoom: Following;
	readonly pan: Following;
	readonly elements: number;
	readonly heapMegabytes: number;
}

/**
 * Loads a page in a new browser with an empty cache and uses it. The browser finds no host but this one, which
 * costs a page nothing, while stopping each request to ask whether it may go on would slow all of them.
 */
export async function measureTarget(
	target: Target,
	{ origin }: { readonly origin: string },
): Promise<ExploreMeasure> {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
		],
	});
	try {
		return await measureIn(browser, { target, origin });
	} finally {
		await browser.close();
	}
}

/**
 * How long a new browser is left alone before it opens a page, in milliseconds. It makes its own pages ready at
 * first, which takes a part of the cores, and a reader's browser has done that long before.
 */
const settled = 2500;

/** How long a page is left alone while it loads, in milliseconds: longer than any page here takes on two cores. */
const undisturbed = 5000;

interface Measured {
	readonly target: Target;
	readonly origin: string;
}

async function measureIn(browser: Browser, { target, origin }: Measured): Promise<ExploreMeasure> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	page.setDefaultTimeout(180_000);
	const session = await page.context().newCDPSession(page);
	const fetched = { fonts: 0, rest: 0 };
	const fonts = new Set<string>();
	session.on('Network.requestWillBeSent', ({ requestId, type }) => {
		if (type === 'Font') fonts.add(requestId);
	});
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		fetched[fonts.has(requestId) ? 'fonts' : 'rest'] += encodedDataLength;
	});
	await session.send('Network.enable');
	await page.addInitScript(watchPage, target.content);
	await page.waitForTimeout(settled);
	await page.goto(`${origin}${target.path}`, { waitUntil: 'commit' });
	// To ask the page anything puts a script of Playwright's into it, which would take part of its time.
	await page.waitForTimeout(undisturbed);
	await untilQuiet(page);
	const loaded = await readLoad(page);
	const kilobytes = fetched.rest / 1000;
	const fontKilobytes = fetched.fonts / 1000;
	const started = await startPage(page, target);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const elements = await page.evaluate(() => document.querySelectorAll('*').length);
	const filter = target.filter === undefined ? undefined : await filterPage(page, target.filter);
	const zoom = await makeGesture(page, target.zoom);
	await page.waitForTimeout(500);
	const pan = await makeGesture(page, target.pan);
	return {
		...{ kilobytes, fontKilobytes, ...loaded, ...started, filter },
		...{ zoom, pan, elements, heapMegabytes: usedSize / 1e6 },
	};
}

/** Waits until the content is there, the network is idle and no task was long for 700 ms. */
async function untilQuiet(page: Page): Promise<void> {
	await page.waitForFunction(
		() => (window as unknown as WatchedWindow).watched.content !== undefined,
	);
	await page.waitForLoadState('networkidle');
	await page.waitForFunction(() => {
		const { longTasks, content = 0 } = (window as unknown as WatchedWindow).watched;
		const [start, length] = longTasks.at(-1) ?? [0, 0];
		return performance.now() - Math.max(content, start + length) > 700;
	});
}

async function readLoad(page: Page) {
	return page.evaluate(() => {
		const { watched } = window as unknown as WatchedWindow;
		return {
			content: Math.max(watched.content ?? 0, watched.firstPaint),
			blocked: watched.longTasks.reduce((sum, [, length]) => sum + Math.max(length - 50, 0), 0),
		};
	});
}

/** Gives the first sign of a reader and waits for the page to answer. */
async function startPage(page: Page, { asked, answers }: Target) {
	if (asked === undefined || answers === undefined) return { start: 0, startBlocked: 0 };
	const began = await page.evaluate((selector) => {
		document.querySelector(selector)?.dispatchEvent(new Event('pointerenter'));
		return performance.now();
	}, asked);
	await page.waitForSelector(answers);
	const start = await page.evaluate(
		(from) =>
			new Promise<number>((resolve) =>
				requestAnimationFrame(() => resolve(performance.now() - from)),
			),
		began,
	);
	await untilQuiet(page);
	const startBlocked = await page.evaluate((from) => {
		const { longTasks } = (window as unknown as WatchedWindow).watched;
		return longTasks.reduce(
			(sum, [at, length]) => (at < from ? sum : sum + Math.max(length - 50, 0)),
			0,
		);
	}, began);
	return { start, startBlocked };
}

/** Ticks a box six times; the time is from the press to the task after the frame that was drawn for it. */
async function filterPage(page: Page, selector: string): Promise<number> {
	const times: number[] = [];
	for (let time = 0; time < 6; time += 1) {
		times.push(
			await page.evaluate(
				(box) =>
					new Promise<number>((resolve) => {
						const began = performance.now();
						document.querySelector<HTMLElement>(box)?.click();
						const { port1, port2 } = new MessageChannel();
						port2.onmessage = () => resolve(performance.now() - began);
						requestAnimationFrame(() => port1.postMessage(''));
					}),
				selector,
			),
		);
		await page.waitForTimeout(400);
	}
	return median(times) ?? 0;
}

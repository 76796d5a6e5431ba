import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { median, quantile } from 'd3-array';
import { findChromium } from '../scripts/find-chromium.ts';
import { listen } from '../scripts/serve/listen.ts';
import { createSiteServer } from '../scripts/serve/site-server.ts';
import { packEventTable, type PackedTable } from '../src/model/pack-event-table.ts';
import { unpackEventTable } from '../src/model/unpack-event-table.ts';
import { sampleTable } from './sample-table.ts';

/** What one run of the explorer gave; times in milliseconds. */
interface ExploreMeasure {
	/** From the reader's first sign to a page that answers. */
	readonly ready: number;
	/** From ticking a choice to the frame that shows it. */
	readonly filter: number;
	readonly framesPerSecond: number;
	/** The gap between frames that 95 of 100 do not exceed, while zooming. */
	readonly slowFrame: number;
	readonly longestTask: number;
	readonly nodes: number;
	readonly heapMegabytes: number;
}

/** Measures the explorer of a built site in Chromium with so many made-up events, and prints the medians of the runs. */
export async function benchExplore(
	site: string,
	{ events, runs }: { readonly events: number; readonly runs: number },
): Promise<void> {
	const real = JSON.parse(readFileSync(join(site, 'explore/events.json'), 'utf8')) as PackedTable;
	const packed = JSON.stringify(packEventTable(sampleTable(unpackEventTable(real), { events })));
	const bytes = gzipSync(packed).length;
	const server = createSiteServer(site);
	const port = await listen(server, { port: 0 });
	const measures: ExploreMeasure[] = [];
	for (let run = 0; run < runs; run += 1) {
		measures.push(await measureOnce(`http://127.0.0.1:${port}/explore/`, packed));
	}
	server.close();
	const of = (value: (measure: ExploreMeasure) => number) => median(measures, value) ?? 0;
	const rows: readonly (readonly [string, string])[] = [
		['table, kB gzip', (bytes / 1000).toFixed(1)],
		['bytes an event', (bytes / events).toFixed(1)],
		['ready, ms', of(({ ready }) => ready).toFixed(0)],
		['filter change, ms', of(({ filter }) => filter).toFixed(0)],
		['zoom, frames a second', of(({ framesPerSecond }) => framesPerSecond).toFixed(0)],
		['slow frame (95 %), ms', of(({ slowFrame }) => slowFrame).toFixed(0)],
		['longest task, ms', of(({ longestTask }) => longestTask).toFixed(0)],
		['DOM nodes', of(({ nodes }) => nodes).toFixed(0)],
		['heap, MB', of(({ heapMegabytes }) => heapMegabytes).toFixed(1)],
	];
	console.log(`${events} events in the explorer, ${runs} runs`);
	for (const [name, value] of rows) console.log(`${name.padEnd(24)}${value.padStart(9)}`);
}

async function measureOnce(address: string, packed: string): Promise<ExploreMeasure> {
	const browser = await chromium.launch({
		executablePath: findChromium(),
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
	});
	const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
	await page.route('**/explore/events.json', (route) =>
		route.fulfill({ contentType: 'application/json', body: packed }),
	);
	await page.goto(address, { waitUntil: 'networkidle' });
	const ready = await timeUntilFrame(page, () => {
		document.querySelector('timeline-explorer')?.dispatchEvent(new Event('pointerenter'));
	});
	await page.waitForTimeout(1500);
	const filters: number[] = [];
	for (let time = 0; time < 6; time += 1) {
		filters.push(
			await timeUntilFrame(page, () => {
				document.querySelector<HTMLElement>('[data-facet="country"] input')?.click();
			}),
		);
	}
	const frames = await zoomThrough(page);
	const session = await page.context().newCDPSession(page);
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
	await browser.close();
	return {
		ready,
		filter: median(filters) ?? 0,
		...frames,
		nodes,
		heapMegabytes: usedSize / 1e6,
	};
}

/** Runs something in the page and returns how long it takes until the explorer is there and two frames have passed. */
async function timeUntilFrame(page: Page, act: () => void): Promise<number> {
	const start = await page.evaluate(() => performance.now());
	await page.evaluate(act);
	return page.evaluate(
		(from) =>
			new Promise<number>((resolve) => {
				const look = () => {
					if (!document.querySelector('timeline-explorer[data-ready]')) {
						requestAnimationFrame(look);
						return;
					}
					requestAnimationFrame(() =>
						requestAnimationFrame(() => resolve(performance.now() - from)),
					);
				};
				look();
			}),
		start,
	);
}

/** Turns the wheel with Ctrl over the timeline sixty times, in and out, and looks at the frames meanwhile. */
async function zoomThrough(page: Page) {
	const box = await page.locator('.timeline-drawing').boundingBox();
	await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 100);
	await page.evaluate(() => {
		const seen = { frames: [] as number[], tasks: [0] };
		Object.assign(globalThis, { seen });
		const look = (now: number) => {
			seen.frames.push(now);
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
		new PerformanceObserver((list) => {
			seen.tasks.push(...list.getEntries().map(({ duration }) => duration));
		}).observe({ entryTypes: ['longtask'] });
	});
	await page.keyboard.down('Control');
	for (let turn = 0; turn < 60; turn += 1) {
		await page.mouse.wheel(0, turn < 30 ? -60 : 60);
		await page.waitForTimeout(16);
	}
	await page.keyboard.up('Control');
	const { frames, tasks } = await page.evaluate(
		() => (globalThis as unknown as { seen: { frames: number[]; tasks: number[] } }).seen,
	);
	const gaps = frames.slice(1).map((time, position) => time - (frames[position] ?? 0));
	const spent = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
	return {
		framesPerSecond: (gaps.length / spent) * 1000,
		slowFrame: quantile(gaps, 0.95) ?? 0,
		longestTask: Math.max(...tasks),
	};
}

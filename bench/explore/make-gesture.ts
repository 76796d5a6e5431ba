import type { CDPSession, Page } from '@playwright/test';
import { quantile } from 'd3-array';
import type { Gesture } from './target.ts';
import type { WatchedWindow } from './watch-page.ts';

const inputs = 60;
/** Between two inputs, in milliseconds: as often as a screen draws. */
const interval = 16;
const presses = 8;
const pressInterval = 250;

/** How a page followed a gesture: frames a second, the gap between frames in milliseconds that 95 of 100 do not exceed, the longest task. */
export interface Following {
	readonly framesPerSecond: number;
	readonly slowGap: number;
	readonly longestTask: number;
}

/** Makes a gesture at the speed of a hand, whether the page keeps up or not, until two frames after its last input. */
export async function makeGesture(page: Page, gesture: Gesture): Promise<Following> {
	const session = await page.context().newCDPSession(page);
	const start = await page.evaluate(() => {
		const { watched } = window as unknown as WatchedWindow;
		watched.frames.length = 0;
		watched.isWatchingFrames = true;
		return performance.now();
	});
	await drive(page, { session, gesture });
	const { frames, tasks } = await page.evaluate(async (from) => {
		await new Promise((resolve) =>
			requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined))),
		);
		const { watched } = window as unknown as WatchedWindow;
		watched.isWatchingFrames = false;
		const during = watched.longTasks.filter(([began]) => began >= from);
		return { frames: watched.frames, tasks: during.map(([, length]) => length) };
	}, start);
	await session.detach();
	const gaps = frames.slice(1).map((time, position) => time - (frames[position] ?? 0));
	const spent = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
	return {
		framesPerSecond: spent === 0 ? 0 : (gaps.length / spent) * 1000,
		slowGap: quantile(gaps, 0.95) ?? 0,
		longestTask: Math.max(0, ...tasks),
	};
}

interface Driven {
	readonly session: CDPSession;
	readonly gesture: Gesture;
}

/** Sends the inputs without waiting for the page, and returns when it has taken all of them. */
async function drive(page: Page, { session, gesture }: Driven): Promise<void> {
	const { x, y, width } = await middleOf(page, gesture.on);
	const taken: Promise<unknown>[] = [];
	type MouseEvent = Parameters<typeof session.send<'Input.dispatchMouseEvent'>>[1];
	const send = (event: MouseEvent) => {
		taken.push(session.send('Input.dispatchMouseEvent', event));
	};
	if (gesture.kind === 'press') {
		const second = await middleOf(page, gesture.then);
		for (let press = 0; press < presses; press += 1) {
			const at = press < presses / 2 ? { x, y } : { x: second.x, y: second.y };
			send({ type: 'mousePressed', ...at, button: 'left', buttons: 1, clickCount: 1 });
			send({ type: 'mouseReleased', ...at, button: 'left', buttons: 0, clickCount: 1 });
			await page.waitForTimeout(pressInterval);
		}
	} else if (gesture.kind === 'drag') {
		const reach = Math.min(width, 700) * 0.4;
		send({ type: 'mouseMoved', x, y });
		send({ type: 'mousePressed', x, y, button: 'left', buttons: 1, clickCount: 1 });
		for (let input = 1; input <= inputs; input += 1) {
			const shift = Math.sin((input / inputs) * 2 * Math.PI) * reach;
			send({ type: 'mouseMoved', x: x + shift, y, button: 'left', buttons: 1 });
			await page.waitForTimeout(interval);
		}
		send({ type: 'mouseReleased', x, y, button: 'left', buttons: 0, clickCount: 1 });
	} else {
		const modifiers = gesture.kind === 'zoom-wheel' ? 2 : 0;
		for (let input = 0; input < inputs; input += 1) {
			const deltaY = input < inputs / 2 ? -100 : 100;
			send({ type: 'mouseWheel', x, y, deltaX: 0, deltaY, modifiers });
			await page.waitForTimeout(interval);
		}
	}
	await Promise.all(taken);
}

/** Returns the middle of the part of an element that is on the screen. */
async function middleOf(page: Page, selector: string) {
	const box = await page.locator(selector).first().boundingBox();
	const screen = page.viewportSize();
	if (!box || !screen) throw new Error(`Expected ${selector} on the page, found nothing`);
	const [left, right] = [Math.max(box.x, 0), Math.min(box.x + box.width, screen.width)];
	const [top, bottom] = [Math.max(box.y, 0), Math.min(box.y + box.height, screen.height)];
	return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left };
}

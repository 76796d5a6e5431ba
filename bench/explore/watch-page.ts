/** What a page keeps while it is watched. Times in milliseconds since the navigation began. */
export interface Watched {
	/** Begin and length of each task above 50 ms. */
	readonly longTasks: (readonly [start: number, length: number])[];
	readonly frames: number[];
	isWatchingFrames: boolean;
	firstPaint: number;
	content: number | undefined;
}

/** The watched page's window. */
export interface WatchedWindow {
	readonly watched: Watched;
}

/** Runs in the page before all else: notes long tasks, frames and when the content first has a size on the screen. */
export function watchPage(content: string): void {
	const watched: Watched = {
		longTasks: [],
		frames: [],
		isWatchingFrames: false,
		firstPaint: 0,
		content: undefined,
	};
	Object.assign(window, { watched });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			watched.longTasks.push([startTime, duration]);
		}
	}).observe({ type: 'longtask', buffered: true });
	new PerformanceObserver((list) => {
		watched.firstPaint = list.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
	}).observe({ type: 'paint', buffered: true });
	// Looking in a frame makes no layout that the page would not make: it waits for its styles first.
	const look = () => {
		const box = document.querySelector(content)?.getBoundingClientRect();
		if (!box || box.width === 0 || box.height === 0) requestAnimationFrame(look);
		else requestAnimationFrame(() => (watched.content = performance.now()));
	};
	requestAnimationFrame(look);
	const tick = (time: number) => {
		if (watched.isWatchingFrames) watched.frames.push(time);
		requestAnimationFrame(tick);
	};
	requestAnimationFrame(tick);
}

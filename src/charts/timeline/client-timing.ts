/** Returns a function that runs the last of many calls once, `delay` milliseconds after the first of them. */
export function throttle<Value>(
	run: (value: Value) => void,
	{ delay }: { readonly delay: number },
): (value: Value) => void {
	let latest: Value;
	let isWaiting = false;
	return (value) => {
		latest = value;
		if (isWaiting) return;
		isWaiting = true;
		setTimeout(() => {
			isWaiting = false;
			run(latest);
		}, delay);
	};
}

/** Returns a function that runs at once, and again, with the last value, no sooner than `interval` milliseconds later. */
export function atMostEvery<Value>(
	run: (value: Value) => void,
	{ interval }: { readonly interval: number },
): (value: Value) => void {
	let next = 0;
	let isWaiting = false;
	let latest: Value;
	const runNow = () => {
		isWaiting = false;
		next = performance.now() + interval;
		run(latest);
	};
	return (value) => {
		latest = value;
		if (isWaiting) return;
		const wait = next - performance.now();
		if (wait <= 0) {
			runNow();
			return;
		}
		isWaiting = true;
		setTimeout(runNow, wait);
	};
}

/** Returns a function that runs once, `delay` milliseconds after the last of many calls. */
export function settle(run: () => void, { delay }: { readonly delay: number }): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(run, delay);
	};
}

/** Runs something in the frame after the next, so that the next is on its way to the screen and an input may come first. */
export function afterFrame(run: () => void): void {
	requestAnimationFrame(() => requestAnimationFrame(run));
}

/** Returns a function that asks for one run in the next frame, however often it is called before. */
export function eachFrame(run: () => void): () => void {
	let isAsked = false;
	return () => {
		if (isAsked) return;
		isAsked = true;
		requestAnimationFrame(() => {
			isAsked = false;
			run();
		});
	};
}

import type { Locator } from '@playwright/test';

/** Notes when what an element says changes; the function returned lists the times, in milliseconds. */
export async function watchChanges(element: Locator): Promise<() => Promise<readonly number[]>> {
	await element.evaluate((watched: HTMLElement) => {
		new MutationObserver(() => {
			watched.dataset['times'] = `${watched.dataset['times'] ?? ''} ${String(performance.now())}`;
		}).observe(watched, { childList: true });
	});
	return async () => {
		const times = (await element.getAttribute('data-times')) ?? '';
		return times.trim().split(' ').map(Number);
	};
}

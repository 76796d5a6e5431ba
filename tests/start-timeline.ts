import { expect, type Locator } from '@playwright/test';

/** Starts the script of a timeline as the first sign of a reader does, and waits until it has taken over. */
export async function startTimeline(host: Locator): Promise<void> {
	await host.dispatchEvent('pointerenter');
	await expect(host).toHaveAttribute('data-ready');
}

/** Starts a timeline and waits for its links: a picture of all events comes first, their links a moment later. */
export async function startTimelineWithLinks(host: Locator): Promise<void> {
	await startTimeline(host);
	const drawing = host.locator('.timeline-drawing');
	if (!(await drawing.isVisible())) return;
	await expect(drawing.locator('[data-index], .timeline-group').first()).toBeAttached();
	await expect(host.locator('.timeline-draft')).toHaveCount(0);
}

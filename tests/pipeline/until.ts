import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';

/** Waits until something is so, asking again and again; fails with those words after a minute and a half. */
export async function until(what: string, isSo: () => boolean | Promise<boolean>): Promise<void> {
	const end = performance.now() + 90_000;
	while (performance.now() < end) {
		if (await isSo()) return;
		await wait(100);
	}
	assert.fail(`waited in vain until ${what}`);
}

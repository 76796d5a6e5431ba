import { watch } from 'node:fs';

/** Editors write a file in several steps. */
const quietMilliseconds = 150;

/**
 * Checks a folder, and again after each change below it, once the changes have come to rest.
 * What changes while the first check runs counts as a change. Returns the function that ends it.
 */
export function watchContent(folder: string, check: () => void): () => void {
	let timer: NodeJS.Timeout | undefined;
	const watcher = watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(check, quietMilliseconds);
	});
	check();
	return () => {
		clearTimeout(timer);
		watcher.close();
	};
}

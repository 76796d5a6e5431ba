import { watch } from 'node:fs';

/** Editors write a file in several steps. */
const quietMilliseconds = 150;

/** Calls back after each change below a folder, once the changes have come to rest; runs until it is ended. */
export function watchContent(folder: string, onChange: () => void): void {
	let timer: NodeJS.Timeout | undefined;
	watch(folder, { recursive: true }, () => {
		clearTimeout(timer);
		timer = setTimeout(onChange, quietMilliseconds);
	});
}

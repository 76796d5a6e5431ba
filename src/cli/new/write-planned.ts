import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Desk } from './desk.ts';

/**
 * Writes what is planned. A new file is written only where there is none; a registry, which exists,
 * is replaced as a whole, so that it is never half written.
 */
export function writePlanned({ folder, planned }: Pick<Desk, 'folder' | 'planned'>): void {
	for (const [path, text] of planned) {
		const file = join(folder, path);
		mkdirSync(dirname(file), { recursive: true });
		const isRegistry = path.endsWith('.yaml') && existsSync(file);
		if (!isRegistry) {
			writeFileSync(file, text, { flag: 'wx' });
			continue;
		}
		const whole = `${file}.new`;
		writeFileSync(whole, text, { flag: 'wx' });
		renameSync(whole, file);
	}
}

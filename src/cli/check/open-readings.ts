import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openKeptReadings, type KeptReadings } from '../../load/kept-readings.ts';
import { listFiles } from '../../load/list-files.ts';

const source = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** The parts of `src/` that say what a file means by itself, and those that they take from. */
const parts = ['checks', 'load', 'markdown', 'model', 'parse', 'rules', 'schema'];

/**
 * Opens what earlier checks of a content folder have read, in `.cache/check`. Another state of the code
 * that reads, another package or another Node reads all anew.
 */
export function openReadings(folder: string): KeptReadings {
	const name = createHash('sha256').update(resolve(folder)).digest('hex').slice(0, 16);
	return openKeptReadings(join(dirname(source), '.cache/check', `${name}.json`), {
		version: versionOfReading(),
	});
}

function versionOfReading(): string {
	const hash = createHash('sha256').update(process.version);
	const packages = join(dirname(source), 'package-lock.json');
	if (existsSync(packages)) hash.update(readFileSync(packages));
	for (const path of parts.flatMap((part) => listFiles(source, part))) {
		if (!path.endsWith('.test.ts'))
			hash.update(`${path}\n`).update(readFileSync(join(source, path)));
	}
	return hash.digest('base64');
}

import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../scripts/root.ts';
import { makeEventFile } from './event-text.ts';

/** Makes a content folder of so many events, in one language, with the registries of the small timeline. */
export function makeContent(folder: string, { events }: { readonly events: number }): void {
	const fixture = join(root, 'tests/fixtures/space');
	rmSync(folder, { recursive: true, force: true });
	for (const name of readdirSync(fixture).filter(
		(entry) => entry !== 'events' && entry !== 'chapters',
	)) {
		cpSync(join(fixture, name), join(folder, name), {
			recursive: true,
			filter: (path) => !path.endsWith('.ar.md'),
		});
	}
	const site = join(folder, 'site.yaml');
	writeFileSync(site, readFileSync(site, 'utf8').replace(/^languages: .*$/m, 'languages: [en]'));
	for (let number = 0; number < events; number += 1) {
		const { path, text } = makeEventFile(number, { of: events });
		mkdirSync(join(folder, 'events', dirname(path)), { recursive: true });
		writeFileSync(join(folder, 'events', path), text);
	}
}

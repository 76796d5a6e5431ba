import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Registries } from '../schema/content.ts';
import { eventJsonSchema } from '../schema/event-json-schema.ts';
import { knownIds } from '../schema/known-ids.ts';
import { parseEventFileName } from './event-files.ts';
import { listFiles } from './list-files.ts';

/**
 * Writes what the Astro extension of VS Code reads, so that it checks and completes the frontmatter
 * of events: a JSON Schema and the list of the files that follow it, in `.astro/collections` beside
 * the content folder. Files that would not change are left alone.
 */
export function writeEditorFiles(folder: string, registries: Omit<Registries, 'site'>): void {
	const root = resolve(folder);
	const target = join(dirname(root), '.astro/collections');
	mkdirSync(target, { recursive: true });
	const events = listFiles(root, 'events').filter(
		(path) => parseEventFileName(path).kind === 'event',
	);
	const entries = events.map((path) => [toKey(join(root, path)), 'event'] as const);
	const collections = [{ hasSchema: true, name: 'event' }];
	write(join(target, 'event.schema.json'), eventJsonSchema(knownIds(registries)));
	write(join(target, 'collections.json'), { collections, entries: Object.fromEntries(entries) });
}

/** The extension looks a file up by its address, decoded and in small letters. */
function toKey(path: string): string {
	return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

function write(path: string, value: unknown): void {
	const text = JSON.stringify(value, null, '\t');
	if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

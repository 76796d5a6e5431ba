import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { root } from '../../scripts/root.ts';

/** A copy of the fixture's content that a test may break. */
export interface TemporaryContent {
	/** The content folder. */
	readonly content: string;
	/** A folder for the built site, not there yet. */
	readonly output: string;
	/** A path beside both, for whatever the test needs. */
	readonly pathOf: (name: string) => string;
	readonly read: (name: string) => string;
	readonly write: (name: string, text: string) => void;
}

/** Copies the small timeline into a folder of its own, which goes when the test ends. */
export function temporaryContent(context: TestContext): TemporaryContent {
	const cache = join(root, '.cache/pipeline');
	mkdirSync(cache, { recursive: true });
	const folder = mkdtempSync(join(cache, 'test-'));
	context.after(() => rmSync(folder, { recursive: true, force: true }));
	const content = join(folder, 'content');
	cpSync(join(root, 'tests/fixtures/space'), content, { recursive: true });
	return {
		content,
		output: join(folder, 'dist'),
		pathOf: (name) => join(folder, name),
		read: (name) => readFileSync(join(content, name), 'utf8'),
		write: (name, text) => writeFileSync(join(content, name), text),
	};
}

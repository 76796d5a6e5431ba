import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../src/load/read-content.ts';
import { makeEventFile } from './event-text.ts';
import { makeContent } from './make-content.ts';

test('makeEventFile(number) is the same each time and another for another number', () => {
	assert.deepEqual(makeEventFile(7, { of: 10 }), makeEventFile(7, { of: 10 }));
	assert.notEqual(makeEventFile(7, { of: 10 }).text, makeEventFile(8, { of: 10 }).text);
});

test('makeContent(folder, { events: 30 }) is valid without a warning', (context) => {
	const folder = mkdtempSync(join(tmpdir(), 'bench-'));
	context.after(() => rmSync(folder, { recursive: true }));
	makeContent(folder, { events: 30 });
	const { files, eventCount } = readContent(folder);
	assert.deepEqual(
		files.flatMap((file) => file.messages.map(String)),
		[],
	);
	assert.equal(eventCount, 30);
});

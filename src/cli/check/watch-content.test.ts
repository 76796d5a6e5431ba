import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { watchContent } from './watch-content.ts';

function temporaryFolder(context: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'watch-'));
	context.after(() => rmSync(folder, { recursive: true }));
	return folder;
}

test('a file that changes while the first check runs is checked again', async (context) => {
	const folder = temporaryFolder(context);
	const checks = await new Promise<number>((resolve) => {
		let count = 0;
		const end = watchContent(folder, () => {
			count += 1;
			if (count === 1) writeFileSync(join(folder, 'event.md'), 'changed');
			else {
				end();
				resolve(count);
			}
		});
	});
	assert.equal(checks, 2);
});

test('several changes at once are checked once', async (context) => {
	const folder = temporaryFolder(context);
	const { promise: checkedAgain, resolve } = Promise.withResolvers<number>();
	let count = 0;
	const end = watchContent(folder, () => {
		count += 1;
		if (count === 2) resolve(count);
	});
	for (const name of ['a.md', 'b.md', 'c.md']) writeFileSync(join(folder, name), 'changed');
	await checkedAgain;
	await new Promise((pass) => setTimeout(pass, 400));
	end();
	assert.equal(count, 2);
});

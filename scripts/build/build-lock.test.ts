import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { BuildLockedError, takeBuildLock } from './build-lock.ts';

function lockPath(context: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'lock-'));
	context.after(() => rmSync(folder, { recursive: true }));
	return join(folder, 'lock');
}

test('takeBuildLock(path) refuses while a living process holds it', (context) => {
	const path = lockPath(context);
	const release = takeBuildLock(path);
	assert.throws(() => takeBuildLock(path), BuildLockedError);
	release();
	assert.equal(existsSync(path), false);
});

test('takeBuildLock(path) takes over from a process that has died', (context) => {
	const path = lockPath(context);
	writeFileSync(path, '4194999');
	takeBuildLock(path)();
	assert.equal(existsSync(path), false);
});

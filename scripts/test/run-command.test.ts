import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommand, StepError } from './run-command.ts';

test('a command that fails throws what it printed', async () => {
	const failing = runCommand(['-e', "console.log('half'); process.exit(3)"]);
	await assert.rejects(failing, (error) => {
		assert.ok(error instanceof StepError);
		assert.equal(error.message, 'half\n');
		return true;
	});
});

test('a command that waits for ever is ended at its limit, with what it printed', async () => {
	const waiting = runCommand(['-e', "console.log('half'); setInterval(() => {}, 1000)"], {
		limit: 1 / 60,
	});
	await assert.rejects(waiting, /^StepError: half\n[^]*Expected an end within/);
});

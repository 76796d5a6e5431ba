import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { Cancelled, openTerminal } from './terminal.ts';

const enter = '\r';

/** A terminal at which keys are pressed, and what it has drawn. */
function typing(keys: readonly string[]) {
	const input = new PassThrough();
	const output = new PassThrough();
	let drawn = '';
	output.on('data', (part: Buffer) => (drawn += part.toString()));
	const press = async () => {
		for (const key of keys) {
			await wait(20);
			input.write(key);
		}
	};
	return { terminal: openTerminal({ input, output }), press, drawn: () => drawn };
}

test('askLine() shows what is wrong with a line and lets the person mend it', async () => {
	const { terminal, press, drawn } = typing(['a', enter, 'b', enter]);
	const complain = (line: string) => (line.length < 2 ? 'Expected two letters' : undefined);
	const [answer] = await Promise.all([terminal.askLine('Word?', { complain }), press()]);
	assert.equal(answer, 'ab');
	assert.match(drawn(), /Expected two letters/);
});

test('askFound() offers what is found by another spelling than the one shown', async () => {
	const { terminal, press, drawn } = typing(['z', 'a', enter]);
	const find = (typed: string) =>
		typed === 'za' ? [{ value: 'mosul', label: 'Mosul' }] : [{ value: 'hit', label: 'Hit' }];
	const [answer] = await Promise.all([terminal.askFound('Where?', { find }), press()]);
	assert.equal(answer, 'mosul');
	assert.match(drawn(), /Mosul/);
});

test('askYes() is no unless the person says yes', async () => {
	const { terminal, press } = typing([enter]);
	assert.deepEqual(await Promise.all([terminal.askYes('Sure?'), press()]), [false, undefined]);
});

test('every question ends with Cancelled at Ctrl-C', async () => {
	const { terminal, press } = typing(['\u0003']);
	const asked = assert.rejects(
		terminal.askOne('Which?', { choices: [{ value: 'a', label: 'A' }] }),
		Cancelled,
	);
	await Promise.all([asked, press()]);
});

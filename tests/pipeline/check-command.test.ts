import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../../scripts/root.ts';
import { temporaryContent, type TemporaryContent } from './temporary-content.ts';
import { until } from './until.ts';

const first = 'events/1957/1957-10-04-sputnik-1-launched.md';

/** Starts the check on temporary content. */
function startCheck(
	{ content }: TemporaryContent,
	{ args, environment = {} }: { args: readonly string[]; environment?: NodeJS.ProcessEnv },
) {
	const isColour = (name: string) => name === 'NO_COLOR' || name === 'FORCE_COLOR';
	const inherited = Object.fromEntries(
		Object.entries(process.env).filter(([name]) => !isColour(name)),
	);
	const env = { ...inherited, TIMELINE_CONTENT: content, ...environment };
	const child = spawn(process.execPath, ['src/cli/check.ts', ...args], { cwd: root, env });
	let printed = '';
	child.stdout.on('data', (part: Buffer) => (printed += part.toString()));
	child.stderr.on('data', (part: Buffer) => (printed += part.toString()));
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	return { child, ended, printed: () => printed };
}

test('npm run check -- --format json is one JSON text of sorted problems, and its exit code is 1', async (context) => {
	const files = temporaryContent(context);
	files.write(first, files.read(first).replace(/^status:/m, 'statsu:'));
	const { ended, printed } = startCheck(files, { args: ['--format', 'json'] });
	assert.equal(await ended, 1);
	const { summary, problems } = JSON.parse(printed());
	assert.equal(summary, '1 problem in 1 file');
	assert.deepEqual([problems[0].line, problems[0].rule], [6, 'unknown-key']);
	assert.match(problems[0].mend, /^did you mean `status`\?/);
});

test('npm run check colours its text, and not where NO_COLOR is set', async (context) => {
	const files = temporaryContent(context);
	const environment = { FORCE_COLOR: '1' };
	const coloured = startCheck(files, { args: [], environment });
	const plain = startCheck(files, { args: [], environment: { NO_COLOR: '1' } });
	assert.deepEqual(await Promise.all([coloured.ended, plain.ended]), [0, 0]);
	assert.match(coloured.printed(), /\u001b\[32m\d+ events/);
	assert.doesNotMatch(plain.printed(), /\u001b/);
});

test('npm run check -- --fix mends what is mechanical, then reports what is left', async (context) => {
	const files = temporaryContent(context);
	const text = files.read(first);
	files.write(first, text.replace('date: 1957-10-04', 'date: 4 October 1957 '));
	const fix = startCheck(files, { args: ['--fix'] });
	assert.equal(await fix.ended, 0);
	assert.match(fix.printed(), /:4: date: wrote `4 October 1957` as `1957-10-04`\n[^]*no problems/);
	assert.equal(files.read(first), text);
});

test('npm run check -- --fix --watch is refused', async (context) => {
	const { ended, printed } = startCheck(temporaryContent(context), { args: ['--fix', '--watch'] });
	assert.equal(await ended, 1);
	assert.match(printed(), /^--fix: Expected no --watch beside it, found both\n {2}Mend: /);
});

test('npm run check -- --watch checks again after a change', async (context) => {
	const files = temporaryContent(context);
	const { child, ended, printed } = startCheck(files, { args: ['--watch'] });
	context.after(() => child.kill());
	const printedThat = (words: RegExp) => until(`it prints ${words}`, () => words.test(printed()));
	await printedThat(/Waiting for a change/);
	assert.match(printed(), /^no problems/);
	files.write(first, files.read(first).replace(/^status:/m, 'statsu:'));
	await printedThat(/did you mean `status`[^]*not fit to publish/);
	child.kill();
	await ended;
});

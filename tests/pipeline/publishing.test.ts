import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listFiles } from '../../scripts/list-files.ts';
import { root } from '../../scripts/root.ts';
import { runScript } from './run-script.ts';
import { temporaryContent } from './temporary-content.ts';

const event = 'events/1957/1957-10-04-sputnik-1-launched.md';

/** Everything in a folder as one text, to compare before and after. */
function snapshot(folder: string): string {
	return listFiles(folder)
		.map((name) => `${name}\n${readFileSync(join(folder, name), 'base64')}`)
		.join('\n');
}

test('a build that fails or is killed leaves the published site as it was, and the next one succeeds', async (context) => {
	const files = temporaryContent(context);
	const good = files.read(event);
	assert.equal((await runScript('scripts/build.ts', files)).isSuccess, true);
	const published = snapshot(files.output);
	assert.match(published, /^index\.html$/m);

	files.write(event, good.replace(/^type: .*$/m, 'type: no-such-type'));
	assert.equal((await runScript('scripts/build.ts', files)).isSuccess, false);
	assert.equal(snapshot(files.output), published);

	const changed = good.replace(/^title: .*$/m, 'title: The first satellite goes into orbit');
	files.write(event, changed);
	const killed = spawn(process.execPath, ['scripts/build.ts'], {
		cwd: root,
		env: { ...process.env, TIMELINE_CONTENT: files.content, TIMELINE_OUT: files.output },
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const ended = once(killed, 'exit');
	// This line says that the content is read; the pages are being written then.
	for await (const chunk of killed.stdout) if (String(chunk).includes('content')) break;
	killed.kill('SIGKILL');
	await ended;
	assert.equal(snapshot(files.output), published);

	const { isSuccess, printed } = await runScript('scripts/build.ts', files);
	assert.equal(isSuccess, true, printed);
	const page = join(files.output, 'events/1957-10-04-sputnik-1-launched/index.html');
	assert.match(readFileSync(page, 'utf8'), /The first satellite goes into orbit/);
	assert.deepEqual(
		['dist.next', 'dist.previous'].filter((name) => existsSync(join(dirname(files.output), name))),
		[],
	);
});

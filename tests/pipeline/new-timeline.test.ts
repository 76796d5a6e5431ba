import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../../scripts/test/run-command.ts';
import { checkLinks } from '../site/check-links.ts';
import { runScript } from './run-script.ts';
import { temporaryContent } from './temporary-content.ts';

test('npm run init makes a timeline that is checked and built at once, also below a path', async (context) => {
	const files = temporaryContent(context);
	const content = files.pathOf('my-timeline');
	const printed = await runCommand([
		'src/cli/init.ts',
		content,
		'--address',
		'https://name.example/my-timeline',
	]);
	assert.match(printed, /^Wrote \d+ files into .*my-timeline\/$/m);
	const check = await runScript('src/cli/check.ts', { ...files, content });
	assert.match(check.printed, /^no problems$/m);
	const build = await runScript('scripts/build.ts', { ...files, content });
	assert.equal(build.isSuccess, true, build.printed);
	const home = readFileSync(join(files.output, 'index.html'), 'utf8');
	assert.match(home, /<h1[^>]*>\s*A timeline of your own/);
	assert.ok(existsSync(join(files.output, 'events/1902-05-10-library-opens/index.html')));
	assert.deepEqual(checkLinks(files.output).problems, []);
});

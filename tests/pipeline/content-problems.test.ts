import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { runScript } from './run-script.ts';
import { temporaryContent } from './temporary-content.ts';

const first = 'events/1957/1957-10-04-sputnik-1-launched.md';
const second = 'events/1961/1961-05-05-freedom-7-flight.md';

for (const script of ['src/cli/check.ts', 'scripts/build.ts']) {
	test(`${script} reports all problems of two broken files in one run, without a stack trace`, async (context) => {
		const files = temporaryContent(context);
		files.write(first, files.read(first).replace(/^status:/m, 'statsu:'));
		files.write(second, files.read(second).replace(/^date: .*$/m, 'date: 1961-02-30'));
		const { isSuccess, printed } = await runScript(script, files);
		assert.equal(isSuccess, false);
		assert.match(printed, new RegExp(`${first}:\\d+:\\d+: Expected .*statsu`));
		assert.match(printed, new RegExp(`${second}:\\d+:\\d+: Expected .*1961-02-30`));
		assert.match(printed, /Mend: /);
		assert.doesNotMatch(printed, /^\s+at .*:\d+:\d+/m);
		assert.equal(existsSync(files.output), false);
	});

	test(`${script} never runs frontmatter written in JavaScript`, async (context) => {
		const files = temporaryContent(context);
		const proof = files.pathOf('it-ran');
		const code = `require('node:fs').writeFileSync(${JSON.stringify(proof)}, '')`;
		files.write(first, `---js\n{ title: ${code} }\n---\nText.\n`);
		files.write(second, `--- javascript\n{ title: ${code} }\n---\nText.\n`);
		const { isSuccess, printed } = await runScript(script, files);
		assert.equal(isSuccess, false);
		assert.match(printed, new RegExp(`${first}:1:1: Expected a first line of \`---\``));
		assert.match(printed, new RegExp(`${second}:1:1: Expected a first line of \`---\``));
		assert.equal(existsSync(proof), false);
	});
}

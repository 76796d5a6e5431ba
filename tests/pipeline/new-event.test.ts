import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand, StepError } from '../../scripts/test/run-command.ts';
import { runScript } from './run-script.ts';
import { temporaryContent, type TemporaryContent } from './temporary-content.ts';

const path = 'events/1962/1962-02-20-friendship-7-flight.md';
const flags = [
	...['--title', 'Friendship 7 carries a man around the Earth', '--slug', 'friendship-7-flight'],
	...['--date', '20 February 1962', '--place', 'cape-canaveral', '--significance', '4'],
];

async function runNew({ content }: TemporaryContent, args: readonly string[]): Promise<string> {
	const environment = { TIMELINE_CONTENT: content };
	try {
		return await runCommand(['src/cli/new.ts', ...args], { environment });
	} catch (error) {
		if (error instanceof StepError) return error.message;
		throw error;
	}
}

test('npm run new, without a terminal, lists what is missing and waits for nobody', async (context) => {
	const files = temporaryContent(context);
	const printed = await runNew(files, flags);
	assert.match(printed, /--type: Expected a type, found nothing\n {2}Mend: add --type /);
	assert.match(printed, /--source: Expected the address of a source, found nothing/);
	assert.equal(existsSync(join(files.content, path)), false);
});

test('npm run new adds a publisher and an event that npm run check passes', async (context) => {
	const files = temporaryContent(context);
	const publisher = ['publisher', '--name', 'Orbit Times', '--domain', 'orbit.example'];
	await runNew(files, [...publisher, '--kind', 'newspaper']);
	const source = 'https://orbit.example/friendship 1962-02-21 Around the Earth';
	const type = /^[a-z-]+(?=:)/m.exec(files.read('vocabulary/types.yaml'))?.[0] ?? '';
	const printed = await runNew(files, [...flags, '--type', type, '--source', source]);
	assert.match(printed, /Wrote .*1962-02-20-friendship-7-flight\.md/);
	const { isSuccess, printed: checked } = await runScript('src/cli/check.ts', files);
	assert.equal(isSuccess, true, checked);
	assert.match(files.read(path), /^draft: true$/m);
});

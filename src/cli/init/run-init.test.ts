import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { listFiles } from '../../load/list-files.ts';
import { readContent } from '../../load/read-content.ts';
import { formatProblems } from '../../rules/format-problems.ts';
import { help } from './help.ts';
import { runInit } from './run-init.ts';

const template = join(import.meta.dirname, '../../../templates/timeline');
const run = (...args: string[]) => runInit(args, { template, today: '2027-01-02' });

function newFolder(context: TestContext): string {
	const folder = mkdtempSync(join(tmpdir(), 'timeline-init-'));
	context.after(() => rmSync(folder, { recursive: true }));
	return join(folder, 'my-timeline');
}

test('runInit(folder) writes content in which the check finds nothing, not even a warning', (context) => {
	const folder = newFolder(context);
	const { code, says } = run(folder);
	assert.equal(code, 0);
	const { files, eventCount } = readContent(folder, { shownAs: '' });
	assert.equal(formatProblems(files), 'no problems');
	assert.equal(eventCount, 3);
	assert.deepEqual(says.split('\n').slice(0, 2), [
		`Wrote 18 files into ${folder}/`,
		`Look at it:   TIMELINE_CONTENT=${folder} npm run dev`,
	]);
});

test('runInit(folder) dates the events today, and names title and address as told', (context) => {
	const folder = newFolder(context);
	const address = 'https://name.example/my-timeline/';
	run(folder, '--title', "Bridges: the town's four, $1", '--address', address);
	const site = readFileSync(join(folder, 'site.yaml'), 'utf8');
	assert.match(site, /^title: \{ en: "Bridges: the town's four, \$1" \}$/m);
	assert.match(site, /^address: https:\/\/name\.example\/my-timeline$/m);
	assert.equal(formatProblems(readContent(folder).files), 'no problems');
	for (const path of listFiles(folder, 'events')) {
		assert.match(readFileSync(join(folder, path), 'utf8'), /^added: 2027-01-02$/m);
	}
});

test('every file of the template says in a comment, or in its text, what it holds', () => {
	for (const folder of ['events', 'vocabulary', 'places']) {
		for (const path of listFiles(template, folder)) {
			assert.match(readFileSync(join(template, path), 'utf8'), /^(---\n)?# /, path);
		}
	}
});

test('runInit(folder) writes into an empty folder, and into no other', (context) => {
	const folder = newFolder(context);
	mkdirSync(folder);
	assert.equal(run(folder).code, 0);
	const before = readFileSync(join(folder, 'site.yaml'), 'utf8');
	writeFileSync(join(folder, 'site.yaml'), `${before}# mine\n`);
	assert.deepEqual(run(folder), {
		code: 1,
		says: `Expected a new folder, found ${folder}/ with README.md in it\n  Mend: choose another name\nNothing was written.`,
	});
	assert.equal(readFileSync(join(folder, 'site.yaml'), 'utf8'), `${before}# mine\n`);
	const file = join(folder, 'site.yaml');
	assert.match(run(file).says, /^Expected a new folder, found a file at /);
});

test('runInit(folder) passes over what a file manager has left in the folder', (context) => {
	const folder = newFolder(context);
	mkdirSync(folder);
	writeFileSync(join(folder, '.DS_Store'), '');
	assert.equal(run(folder).code, 0);
});

test('runInit(folder) quotes a name with blanks in the commands', (context) => {
	const folder = `${newFolder(context)} of mine`;
	assert.equal(
		run(folder).says.split('\n')[1],
		`Look at it:   TIMELINE_CONTENT='${folder}' npm run dev`,
	);
	const other = `${folder}'s`;
	assert.ok(run(other).says.includes(`TIMELINE_CONTENT='${folder}'\\''s' npm run check`));
});

test('runInit(folder) says where no folder can be made', (context) => {
	const folder = newFolder(context);
	const file = join(folder, '..', 'file');
	writeFileSync(file, '');
	const { code, says } = run(join(file, 'below', 'my-timeline'));
	assert.match(
		says,
		/^Expected a place for a new folder, found a file where a folder has to be at .*\n {2}Mend: .*\nNothing more was written\.$/,
	);
	assert.equal(code, 1);
	assert.match(run(join(folder, 'a'.repeat(300))).says, /found a name that is too long at /);
});

test('runInit() says all that is wrong with its arguments', (context) => {
	const folder = newFolder(context);
	const mend = '\n  Mend: npm run init -- my-timeline; put a text with blanks in quotes';
	assert.equal(
		run().says,
		`Expected the name of one folder, found none${mend}\nNothing was written.`,
	);
	assert.equal(
		run('My', 'timeline', '--title', '', '--address', 'name.example').says,
		`Expected the name of one folder, found 2: My, timeline${mend}
--title: Expected a title of 1 to 120 characters, found 0
  Mend: say it shorter
--address: Expected a plain https or http address, found \`name.example\`
  Mend: write it like https://name.github.io/my-timeline
Nothing was written.`,
	);
	assert.match(run(folder, '--titel', 'A').says, /did you mean `--title`\?/);
	assert.deepEqual(run('--help'), { code: 0, says: help });
});

import assert from 'node:assert/strict';
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { recoverSwap, swapFolder } from './swap-folder.ts';

function folders(context: TestContext) {
	const folder = mkdtempSync(join(tmpdir(), 'swap-'));
	context.after(() => rmSync(folder, { recursive: true }));
	const make = (name: string) => {
		mkdirSync(join(folder, name));
		writeFileSync(join(folder, name, 'page'), name);
		return join(folder, name);
	};
	return { make, published: join(folder, 'dist') };
}

const read = (folder: string) => readFileSync(join(folder, 'page'), 'utf8');

test('swapFolder(finished, published) publishes a first site', (context) => {
	const { make, published } = folders(context);
	swapFolder(make('finished'), published);
	assert.equal(read(published), 'finished');
});

test('swapFolder(finished, published) replaces a site and leaves nothing beside it', (context) => {
	const { make, published } = folders(context);
	make('dist');
	swapFolder(make('finished'), published);
	assert.equal(read(published), 'finished');
	assert.equal(existsSync(`${published}.previous`), false);
	assert.equal(existsSync(`${published}.next`), false);
});

test('recoverSwap(published) brings back the site that an interrupted swap had moved away', (context) => {
	const { make, published } = folders(context);
	renameSync(make('dist'), `${published}.previous`);
	make('dist.next');
	recoverSwap(published);
	assert.equal(read(published), 'dist');
	assert.equal(existsSync(`${published}.next`), false);
});

test('recoverSwap(published) keeps the new site where only the cleaning up was interrupted', (context) => {
	const { make, published } = folders(context);
	make('dist');
	make('dist.previous');
	recoverSwap(published);
	assert.equal(read(published), 'dist');
	assert.equal(existsSync(`${published}.previous`), false);
});

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { cutFont, fontFolder, readFontCuts } from './cut-font.ts';

const cuts = readFontCuts();

test('readFontCuts() names each file in src/fonts, and no character twice in one font', () => {
	assert.deepEqual(
		cuts.map(({ file }) => file).toSorted(),
		readdirSync(fontFolder)
			.filter((name) => name.endsWith('.woff2'))
			.toSorted(),
	);
	for (const family of ['serif', 'sans']) {
		const characters = cuts
			.filter(({ file }) => file.startsWith(family))
			.flatMap((cut) => [...cut.characters]);
		assert.equal(new Set(characters).size, characters.length, family);
	}
});

test('cutFont(cut) gives the bytes in src/fonts: `npm run fonts` writes them anew', async () => {
	for (const cut of cuts) {
		const kept = readFileSync(join(fontFolder, cut.file));
		assert.ok((await cutFont(cut)).equals(kept), cut.file);
	}
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { listFiles } from '../../scripts/list-files.ts';
import { parseFrontmatter } from '../../src/parse/frontmatter.ts';

const folder = 'content/events';
const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The years of school in the United States after which a text is read with ease: https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests. */
function gradeOf(text: string): number {
	const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
	return fleschKincaid({
		sentence: [...sentences.segment(text)].length,
		word: words.length,
		syllable: words.reduce((sum, word) => sum + syllable(word), 0),
	});
}

test('the summaries of the record are read with ease after nine years of school, and nearly all after thirteen', () => {
	const grades = listFiles(folder)
		.filter((name) => /^\d{4}\/[^.]+\.md$/.test(name))
		.map((name) => {
			const { data } = parseFrontmatter(readFileSync(join(folder, name), 'utf8'));
			return gradeOf((data as { readonly summary?: string }).summary ?? '');
		})
		.sort((a, b) => a - b);
	const at = (share: number) => grades[Math.floor(grades.length * share)] ?? 0;
	assert.ok(grades.length > 500);
	assert.ok(at(0.5) < 9.5);
	assert.ok(at(0.95) < 13);
});

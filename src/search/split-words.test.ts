import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitWords } from './split-words.ts';

test('splitWords(text) splits at blanks, hyphens and punctuation, and gives places', () => {
	assert.deepEqual(splitWords('Deir ez-Zor, 2017'), [
		{ text: 'Deir', start: 0, end: 4, key: 'deir' },
		{ text: 'ez', start: 5, end: 7, key: 'ez' },
		{ text: 'Zor', start: 8, end: 11, key: 'zor' },
		{ text: '2017', start: 13, end: 17, key: '2017' },
	]);
});

test('splitWords(text) keeps an apostrophe within a word and leaves out a possessive', () => {
	assert.deepEqual(
		splitWords("Al-Qa'im, Iraq's").map(({ key }) => key),
		['al', 'qaim', 'iraq'],
	);
});

test('splitWords(text) gives each word as it stands in the text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			for (const { text: word, start, end, key } of splitWords(text)) {
				assert.equal(text.slice(start, end), word);
				assert.notEqual(key, '');
			}
		}),
	);
});

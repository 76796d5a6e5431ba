import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendCharacters } from './mend-characters.ts';

test('mendCharacters() deletes a byte-order mark and ends lines with LF', () => {
	assert.deepEqual(mendCharacters('\ufeffa\nb\r\nc\rd'), {
		text: 'a\nb\nc\nd',
		mends: [
			{ line: 1, says: 'deleted the byte-order mark' },
			{ line: 2, says: 'wrote the line end as LF, here and on 1 more line' },
		],
	});
});

test('mendCharacters() puts letters and marks together', () => {
	assert.deepEqual(mendCharacters('a\nDe\u0301ou'), {
		text: 'a\nD\u00e9ou',
		mends: [{ line: 2, says: 'put letters and their marks together (NFC)' }],
	});
});

test('mendCharacters() leaves an address, and what would become a sign', () => {
	for (const text of ['https://one.example/De\u0301ou', 'a \u1fef b', 'a\u037e b', 'a <\u0338 b']) {
		assert.deepEqual(mendCharacters(text), { text, mends: [] });
	}
});

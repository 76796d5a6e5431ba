import assert from 'node:assert/strict';
import test from 'node:test';
import { askedWords, hasWord } from './event-text.ts';

test('askedWords(text) folds case and accents, and takes the article off Arabic words', () => {
	const words = (text: string) => askedWords(text).map(({ word }) => word);
	assert.deepEqual(words('  Réunion  MOSUL '), ['reunion', 'mosul']);
	assert.deepEqual(words('الباغوز'), words('باغوز'));
});

test('hasWord(text, word) finds parts of words, and other spellings of a name as a whole', () => {
	const spellings = new Map([
		['baghouz', ['baghuz', 'baghouz']],
		['daesh', ['is', 'daesh']],
	]);
	const [asked, short] = askedWords('Baghouz Daesh', spellings);
	assert.ok(asked && short);
	assert.ok(hasWord(' assault on baghuz begins ', asked));
	assert.ok(hasWord(' baghouzi ', asked));
	assert.ok(hasWord(' is leaves the town ', short));
	assert.ok(!hasWord(' the island ', short));
});

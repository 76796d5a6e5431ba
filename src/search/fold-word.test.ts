import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { foldWord, isArabic, toWordKey } from './fold-word.ts';

test('foldWord(word) takes off case, accents and the marks for hamza and ayn', () => {
	assert.equal(foldWord('Şingal'), 'singal');
	assert.equal(foldWord("Da'esh"), 'daesh');
	assert.equal(foldWord('Haṣakah'), 'hasakah');
	assert.equal(foldWord('Qaʾim'), 'qaim');
});

test('foldWord(word) unites the forms of alef, yeh and teh marbuta, and takes off vowel marks', () => {
	assert.equal(foldWord('إِدْلِب'), foldWord('ادلب'));
	assert.equal(foldWord('حماة'), foldWord('حماه'));
	assert.equal(foldWord('مصطفى'), foldWord('مصطفي'));
	assert.equal(foldWord('داعـــش'), 'داعش');
});

test('toWordKey(word) takes off the Arabic article and what is written together with it', () => {
	const keys = ['الباغوز', 'باغوز', 'والباغوز', 'بالباغوز', 'للباغوز'].map(toWordKey);
	assert.deepEqual(new Set(keys), new Set(['باغوز']));
});

test('toWordKey(word) leaves short words that only look like an article', () => {
	assert.equal(toWordKey('الى'), 'الي');
	assert.equal(toWordKey('علم'), 'علم');
});

test('foldWord(foldWord(word)) is foldWord(word), and so with toWordKey', () => {
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), arabicText), (word) => {
			assert.equal(foldWord(foldWord(word)), foldWord(word));
			assert.equal(toWordKey(toWordKey(word)), toWordKey(word));
		}),
		{ numRuns: 2000 },
	);
});

test('isArabic(word) tells Arabic letters from others', () => {
	assert.equal(isArabic('داعش'), true);
	assert.equal(isArabic('Daesh'), false);
});

const arabicText = fc.string({
	unit: fc.constantFrom(
		'\u0627',
		'\u0628',
		'\u062a',
		'\u0629',
		'\u0649',
		'\u064a',
		'\u0644',
		'\u0623',
		'\u0625',
		'\u0622',
		'\u0671',
		'\u0643',
		'\u06af',
		'\u0648',
		'\u0624',
		'\u0626',
		'\u0640',
		'\u064e',
		'\u0651',
	),
});

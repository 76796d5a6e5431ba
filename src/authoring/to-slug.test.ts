import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toSlug, untaken } from './to-slug.ts';

test('toSlug() keeps the first telling words, without accents', () => {
	assert.equal(
		toSlug('Bombing of the cathedral in Jolo during Sunday mass'),
		'bombing-cathedral-jolo-during-sunday-mass',
	);
	assert.equal(toSlug("Da'esh enters Şingal"), 'daesh-enters-singal');
});

test('toSlug() of small words alone keeps them, and of another script is empty', () => {
	assert.equal(toSlug('On the'), 'on-the');
	assert.equal(toSlug('الموصل'), '');
});

test('toSlug() is lower-case ASCII with single hyphens, whatever it is given', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			assert.match(toSlug(text), /^([a-z0-9]+(-[a-z0-9]+)*)?$/);
		}),
	);
});

test('untaken() numbers a name that is taken', () => {
	assert.equal(untaken('ap', new Set()), 'ap');
	assert.equal(untaken('ap', new Set(['ap', 'ap-2'])), 'ap-3');
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findNames, isNameInText } from './find-names.ts';
import { indexNames } from './name-index.ts';
import { splitWords } from './split-words.ts';

const names = indexNames([
	{ kind: 'place', id: 'kirkuk', name: { en: 'Kirkuk' }, keys: ['kirkuk'] },
	{
		kind: 'place',
		id: 'kirkuk-governorate',
		name: { en: 'Kirkuk Governorate' },
		keys: ['kirkuk governorate'],
	},
	{ kind: 'place', id: 'wana', name: { en: 'Wana' }, keys: ['wana'] },
	{ kind: 'actor', id: 'us', name: { en: 'US' }, keys: ['us'] },
]);
const find = (text: string) =>
	findNames(splitWords(text), { names, isName: isNameInText }).map(({ key }) => key);

test('findNames(words) takes the longest name', () => {
	assert.deepEqual(find('Kirkuk Governorate and Kirkuk'), ['kirkuk governorate', 'kirkuk']);
});

test('findNames(words) in a text takes only words with a capital for names, and two letters only in capitals', () => {
	assert.deepEqual(find('They wana tell us, Us, of Wana and the US'), ['wana', 'us']);
});

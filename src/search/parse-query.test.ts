import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { indexNames } from './name-index.ts';
import { toNameKeys } from './name-key.ts';
import { parseQuery } from './parse-query.ts';

const names = indexNames([
	{
		kind: 'actor',
		id: 'islamic-state',
		name: { en: 'Islamic State group' },
		keys: ['IS', 'ISIS', "Da'esh", 'داعش', 'Islamic State of Iraq and the Levant'].flatMap(
			toNameKeys,
		),
	},
	{
		kind: 'place',
		id: 'deir-ez-zor',
		name: { en: 'Deir ez-Zor' },
		keys: ['Deir ez-Zor', 'Deir al-Zour', 'دير الزور'].flatMap(toNameKeys),
	},
]);
const group = names.meanings.get('isis')?.token ?? '';
const town = names.meanings.get('deir zor')?.token ?? '';
const parse = (text: string, language = 'en') => parseQuery(text, { names, language });

test('parseQuery(name) is the token of the thing in every spelling and script', () => {
	for (const text of [
		'ISIS',
		'isis',
		'IS',
		'is',
		'Daesh',
		'داعش',
		'الداعش',
		'Islamic State of Iraq and the Levant',
	]) {
		assert.equal(parse(text).terms, group, text);
	}
	for (const text of ['deir ez zor', 'Deir ez-Zor', 'Deir al-Zour', 'دير الزور']) {
		assert.equal(parse(text).terms, town, text);
	}
});

test('parseQuery(text) keeps the words beside a name', () => {
	assert.deepEqual(parse('داعش Mosul 2016'), {
		terms: `${group} Mosul 2016`,
		phrases: [],
		words: ['mosul', '2016'],
		tokens: [group],
	});
	assert.equal(parse('attack in Deir ez-Zor by ISIS').terms, `${town} ${group} attack in by`);
});

test('parseQuery(text) takes a name of two letters among other words only in capitals', () => {
	assert.equal(parse('what is known').terms, 'what is known');
	assert.equal(parse('IS leader').terms, `${group} leader`);
});

test('parseQuery(text) keeps quoted phrases apart, names in them included', () => {
	assert.deepEqual(parse('"mass grave" ISIS “Deir ez-Zor”'), {
		terms: group,
		phrases: ['mass grave', 'Deir ez-Zor'],
		words: ['mass', 'grave', 'deir', 'ez', 'zor'],
		tokens: [group],
	});
});

test('parseQuery(text) gives Arabic words as they are kept in the index of the language', () => {
	assert.equal(parse('المحكمة').terms, 'محكمه');
	assert.equal(parse('المحكمة', 'ar').terms, 'المحكمة');
});

test('parseQuery(text) asks for something unless the text is blank', () => {
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.string({ unit: 'binary' }),
				fc.constantFrom('al', '"', '""', '" "', 'ال'),
			),
			(text) => {
				const { terms, phrases } = parse(text);
				assert.equal(terms !== '' || phrases.length > 0, text.trim() !== '');
			},
		),
		{ numRuns: 2000 },
	);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extractMatches, markMatches } from './extract.ts';
import { indexNames } from './name-index.ts';
import { parseQuery } from './parse-query.ts';

const names = indexNames([
	{ kind: 'place', id: 'raqqa', name: { en: 'Raqqa' }, keys: ['raqqa', 'raqqah', 'رقه'] },
	{ kind: 'actor', id: 'islamic-state', name: { en: 'IS' }, keys: ['is', 'daesh'] },
]);
const query = (text: string) => parseQuery(text, { names, language: 'en' });
const bracketed = (segments: readonly { readonly text: string; readonly isMatch: boolean }[]) =>
	segments.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
const mark = (text: string, asked: string) =>
	bracketed(markMatches(text, { query: query(asked), names }));

test('markMatches(text) marks a name in every spelling, with an article that a hyphen joins to it', () => {
	assert.equal(
		mark('Strikes at Raqqa and ar-Raqqah', 'الرقة'),
		'Strikes at [Raqqa] and [ar-Raqqah]',
	);
});

test('markMatches(text) marks the group IS and not the word', () => {
	assert.equal(mark('IS is driven out', 'daesh'), '[IS] is driven out');
});

test('markMatches(text) marks words that begin so or differ in their ending', () => {
	assert.equal(mark('Bombings and a bomb', 'bomb'), '[Bombings] and a [bomb]');
	assert.equal(mark('A mass grave, two graves', 'graves'), 'A mass [grave], two [graves]');
});

test('extractMatches(text) begins with the sentence in which the match is', () => {
	const text = `${'One two three. '.repeat(10)}Four about Raqqa here. ${'Five six seven. '.repeat(10)}`;
	const extract = bracketed(extractMatches(text, { query: query('Raqqa'), names, length: 8 }));
	assert.equal(extract, '… Four about [Raqqa] here. Five six seven. Five …');
});

test('extractMatches(text) is the beginning where nothing matches', () => {
	const extract = bracketed(
		extractMatches('One two three four.', { query: query('x'), names, length: 2 }),
	);
	assert.equal(extract, 'One two …');
	assert.deepEqual(extractMatches('', { query: query('x'), names, length: 2 }), []);
});

test('markMatches(text) loses nothing of the text', () => {
	fc.assert(
		fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 2 }), (text, asked) => {
			const segments = markMatches(text, { query: query(asked), names });
			assert.equal(segments.map((segment) => segment.text).join(''), text);
		}),
	);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entrySuggester, suggestEntries } from './suggest-entries.ts';

const entries = [
	{ id: 'mosul-dam', names: ['Mosul Dam'] },
	{ id: 'mosul', names: ['Mosul', 'الموصل', 'Al-Mawsil'] },
	{ id: 'west-mosul', names: ['West Mosul'] },
	{ id: 'baghuz', names: ['Baghuz', 'الباغوز', 'Al-Baghuz Fawqani'] },
	{ id: 'hit', names: ['Hit', 'Heet'] },
];

function idsFor(typed: string): string[] {
	return suggestEntries(typed, { entries }).map(({ id }) => id);
}

test('suggestEntries() puts the same name first, then its beginning, then the beginning of a word', () => {
	assert.deepEqual(idsFor('mosul'), ['mosul', 'mosul-dam', 'west-mosul']);
});

test('suggestEntries() finds a name in Arabic with or without its article', () => {
	assert.deepEqual(idsFor('باغوز'), ['baghuz']);
	assert.deepEqual(idsFor('الموصل'), ['mosul']);
});

test('suggestEntries() finds an id, another spelling and a name with a slip of the pen', () => {
	assert.deepEqual(idsFor('mosul-dam'), ['mosul-dam']);
	assert.deepEqual(idsFor('mawsil'), ['mosul']);
	assert.deepEqual(idsFor('Baghouz'), ['baghuz']);
});

test('entrySuggester() can leave out slips of the pen', () => {
	assert.deepEqual(entrySuggester(entries)('Baghouz', { allowsSlips: false }), []);
	assert.equal(entrySuggester(entries)('bagh', { allowsSlips: false })[0]?.id, 'baghuz');
});

test('suggestEntries() of a short word with a slip is nothing, and of nothing is the beginning of the list', () => {
	assert.deepEqual(idsFor('hat'), []);
	assert.equal(idsFor('').length, 5);
	assert.equal(suggestEntries('', { entries, most: 2 }).length, 2);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toNameKeys } from './name-key.ts';

test('toNameKeys(name) leaves out articles before sun and moon letters', () => {
	assert.deepEqual(toNameKeys('Ar-Raqqah'), ['raqqah']);
	assert.deepEqual(toNameKeys('Deir ez-Zor'), ['deir zor']);
	assert.deepEqual(toNameKeys('دير الزور'), ['دير زور']);
});

test('toNameKeys(name) gives also what stands before a bracket or a comma', () => {
	assert.deepEqual(toNameKeys('Karrada, Baghdad'), ['karrada baghdad', 'karrada']);
	assert.deepEqual(toNameKeys('Syrian forces (until 2024)'), [
		'syrian forces until 2024',
		'syrian forces',
	]);
});

test('toNameKeys(article) is not empty', () => {
	assert.deepEqual(toNameKeys('Al'), ['al']);
});

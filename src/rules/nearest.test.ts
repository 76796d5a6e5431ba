import assert from 'node:assert/strict';
import test from 'node:test';
import { didYouMean, nearest } from './nearest.ts';

const changes = ['named', 'leads', 'died', 'captured', 'removed'];

test('nearest() finds the word that is within two edits', () => {
	assert.equal(nearest('Captued', changes), 'captured');
	assert.equal(nearest('resigned', changes), undefined);
});

test('nearest() chooses, of two words as near, the one that begins alike', () => {
	assert.equal(nearest('dead', changes), 'died');
});

test('didYouMean() falls back to a general mend', () => {
	assert.equal(
		didYouMean('dead', changes, 'choose one of the list'),
		'did you mean `died`? Otherwise choose one of the list',
	);
	assert.equal(didYouMean('resigned', changes, 'choose another'), 'choose another');
});

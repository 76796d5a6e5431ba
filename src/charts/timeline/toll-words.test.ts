import assert from 'node:assert/strict';
import test from 'node:test';
import { chartWords } from '../../i18n/timeline-words.ts';
import { tollWords } from './toll-words.ts';

test('tollWords(killed) tells no number from none', () => {
	const words = chartWords('en');
	assert.equal(tollWords(words.noNumberCell, words), 'no number of deaths recorded');
	assert.equal(tollWords('0', words), 'no deaths reported');
	assert.equal(tollWords('1', words), '1 person reported killed');
	assert.equal(tollWords('at least 12', words), 'at least 12 people reported killed');
});

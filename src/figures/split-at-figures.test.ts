import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitAtFigures } from './split-at-figures.ts';

test('splitAtFigures() gives the text before, between and after figures', () => {
	assert.deepEqual(splitAtFigures('<p>a</p>\n<hr id="figure-1">\n<hr id="figure-2">\n<p>b</p>'), [
		'<p>a</p>',
		'',
		'<p>b</p>',
	]);
});

test('splitAtFigures() leaves a text without figures, and its rules, as they are', () => {
	assert.deepEqual(splitAtFigures('<p>a</p>\n<hr>\n<p>b</p>'), ['<p>a</p>\n<hr>\n<p>b</p>']);
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendEnd, mendMarkdownBlanks, mendYamlBlanks } from './mend-blanks.ts';

test('mendYamlBlanks() deletes blanks at the ends of lines and of comments', () => {
	assert.deepEqual(mendYamlBlanks('a: 1\t\n# why \n  \nb: [c] \n'), {
		text: 'a: 1\n# why\n\nb: [c]\n',
		mends: [{ line: 1, says: 'deleted blanks at the end of the line, here and on 3 more lines' }],
	});
});

test('mendYamlBlanks() leaves blanks that are part of a text', () => {
	assert.equal(
		mendYamlBlanks('a: |\n  one  \n  two\nb: 1 \n').text,
		'a: |\n  one  \n  two\nb: 1\n',
	);
});

test('mendYamlBlanks() leaves what cannot be read', () => {
	assert.equal(mendYamlBlanks('a: [ \n').text, 'a: [ \n');
});

test('mendMarkdownBlanks() leaves two blanks that break a line', () => {
	assert.equal(mendMarkdownBlanks('one  \ntwo \nthree  \n\n \n').text, 'one  \ntwo\nthree\n\n\n');
});

test('mendMarkdownBlanks() leaves a text with code', () => {
	for (const text of ['`a` \n', '    code \n', '~~~\na \n~~~\n']) {
		assert.deepEqual(mendMarkdownBlanks(text), { text, mends: [] });
	}
});

test('mendEnd() ends a text with one line end', () => {
	assert.deepEqual(mendEnd('a\nb'), {
		text: 'a\nb\n',
		mends: [{ line: 2, says: 'ended the last line' }],
	});
	assert.deepEqual(mendEnd('a\n\n\n'), {
		text: 'a\n',
		mends: [{ line: 2, says: 'deleted empty lines at the end' }],
	});
	for (const text of ['', '\n', 'a\n']) assert.deepEqual(mendEnd(text), { text, mends: [] });
});

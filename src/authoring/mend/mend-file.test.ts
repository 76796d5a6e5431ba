import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventSchema } from '../../schema/event.ts';
import { keysAt } from '../../schema/keys-at.ts';
import { mendMarkdown, mendRegistry } from './mend-file.ts';

const mend = (text: string) => mendMarkdown(text, { keysOf: (path) => keysAt(eventSchema, path) });

test('mendMarkdown() names each mend with its line in the file as it was', () => {
	const text = '---  \ndate: 2014-6-3\ntitle: A: b\n---\n\nOne \n\n';
	assert.deepEqual(mend(text), {
		text: '---\ntitle: "A: b"\ndate: 2014-06-03\n---\n\nOne\n',
		mends: [
			{ line: 1, says: 'deleted blanks after the hyphens' },
			{ line: 3, says: 'title: put the text in quotes' },
			{ line: 2, says: 'date: wrote `2014-6-3` as `2014-06-03`' },
			{ line: 2, says: 'put `title` in the order of the keys' },
			{ line: 6, says: 'deleted blanks at the end of the line' },
			{ line: 7, says: 'deleted empty lines at the end' },
		],
	});
});

test('mendRegistry() mends characters, blanks and the end, and leaves the order of the keys', () => {
	assert.equal(mendRegistry('b: 1 \r\na: 2').text, 'b: 1\na: 2\n');
});

test('mendMarkdown() mends nothing but characters and the end where the lines of hyphens are wrong', () => {
	assert.equal(mend('title: A \r\n---\n\nOne ').text, 'title: A \n---\n\nOne \n');
});

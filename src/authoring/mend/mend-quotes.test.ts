import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendQuotes } from './mend-quotes.ts';

test('mendQuotes() puts texts in quotes that YAML cannot read without', () => {
	assert.deepEqual(
		mendQuotes('title: Mosul: a city\ntype: policy\nclaims:\n  - text: @one said\n'),
		{
			text: 'title: "Mosul: a city"\ntype: policy\nclaims:\n  - text: "@one said"\n',
			mends: [
				{ line: 1, says: 'title: put the text in quotes' },
				{ line: 4, says: 'text: put the text in quotes' },
			],
		},
	);
});

test('mendQuotes() puts a text in quotes that goes on after its brackets', () => {
	assert.equal(mendQuotes('title: [Camp] in June\n').text, 'title: "[Camp] in June"\n');
});

test('mendQuotes() leaves what may mean something else', () => {
	const left = [
		'title: Mosul: a city # why\n',
		'title: "Mosul: a city\n',
		'type: status: confirmed\n',
		'title: A: b\n  and more\n',
		'title: A: b\ntype: [\n',
		'title: *b\n',
	];
	for (const yaml of left) assert.deepEqual(mendQuotes(yaml), { text: yaml, mends: [] });
});

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mendValues } from './mend-values.ts';

test('mendValues() spells dates where the model has a date, and says what it wrote', () => {
	assert.deepEqual(mendValues("date: '2014-6-3' # as told\nkeywords: [2014-6-3]\n"), {
		text: 'date: 2014-06-03 # as told\nkeywords: [2014-6-3]\n',
		mends: [{ line: 1, says: "date: wrote `'2014-6-3'` as `2014-06-03`" }],
	});
});

test('mendValues() spells dates in lists and in braces', () => {
	const yaml = `sources:
  - published: 20140611
    reports:
      - { killed: 1, as_of: 10 June 2014 }
corrections: [{ date: 2014/6/3, note: One }]
`;
	assert.equal(
		mendValues(yaml).text,
		`sources:
  - published: 2014-06-11
    reports:
      - { killed: 1, as_of: 2014-06-10 }
corrections: [{ date: 2014-06-03, note: One }]
`,
	);
});

test('mendValues() leaves a month where a day must stand, and a bare year', () => {
	const yaml = 'added: 2014-6\ndate: 2014\n';
	assert.deepEqual(mendValues(yaml), { text: yaml, mends: [] });
});

test('mendValues() deletes what came along around an address', () => {
	const yaml = (one: string, other: string) =>
		`sources: [{ url: ${one}, archive_url: ${other} }]\n`;
	assert.equal(
		mendValues(yaml('" https://one.example/a "', '<HTTPS://two.example/B>')).text,
		yaml('https://one.example/a', 'https://two.example/B'),
	);
});

test('mendValues() deletes blanks around a text and keeps its quotes', () => {
	assert.equal(
		mendValues(`title: " It's: so "\nsummary: ' It''s so'\n`).text,
		`title: "It's: so"\nsummary: 'It''s so'\n`,
	);
});

test('mendValues() puts a title in square brackets in quotes', () => {
	assert.equal(
		mendValues('sources:\n  - title: [Camp, June: a report]\n').text,
		'sources:\n  - title: "[Camp, June: a report]"\n',
	);
	const commented = 'sources:\n  - title: [Camp] # not seen\n';
	assert.equal(mendValues(commented).text, commented);
	const list = 'sources:\n  - title:\n      - Camp\n    id: a\n';
	assert.equal(mendValues(list).text, list);
});

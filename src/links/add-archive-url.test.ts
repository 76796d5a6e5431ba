import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addArchiveUrl } from './add-archive-url.ts';

const copy = 'https://web.archive.org/web/20140612083000/https://one.example/a';
const add = (text: string, source = 0) => addArchiveUrl(text, { source, url: copy });

const event = `---
title: A # as told
sources:
  # the first
  - id: one
    url: https://one.example/a # seen

    title: >-
      A title
      in lines
    published: 2014-06-10 # a Tuesday
    # what it says
    reports: { killed: 1 }
  - { id: two, url: https://two.example/b, published: 2014, reports: { killed: 2 } }
  -   id: three
      reports:
        - killed: 3
---

---
Text.
`;

test('addArchiveUrl() adds a line after the keys that stand before it, with the indent of the source', () => {
	assert.equal(
		add(event),
		event.replace('# a Tuesday\n', `# a Tuesday\n    archive_url: ${copy}\n`),
	);
	assert.equal(
		add(event, 2),
		event.replace('id: three\n', `id: three\n      archive_url: ${copy}\n`),
	);
	const titleLast = event.replace(/ {4}published: 2014-06-10.*\n/, '');
	assert.equal(
		add(titleLast),
		titleLast.replace('in lines\n', `in lines\n    archive_url: ${copy}\n`),
	);
});

test('addArchiveUrl() adds to a source on one line inside of its braces', () => {
	assert.equal(
		add(event, 1),
		event.replace('published: 2014, ', `published: 2014, archive_url: ${copy}, `),
	);
});

test('addArchiveUrl() keeps line ends, a byte-order mark and a last line without an end', () => {
	const windows = `\ufeff${event.replaceAll('\n', '\r\n')}`;
	assert.equal(
		add(windows),
		windows.replace('# a Tuesday\r\n', `# a Tuesday\r\n    archive_url: ${copy}\r\n`),
	);
	assert.equal(add(event.trimEnd()), add(event)?.trimEnd());
});

test('addArchiveUrl() puts an address in quotes that YAML needs them for', () => {
	const url = 'https://web.archive.org/web/2014/https://one.example/a,b';
	const added = addArchiveUrl(event, { source: 1, url });
	assert.ok(added?.includes(`, archive_url: "${url}", reports`), String(added));
});

test('addArchiveUrl() leaves a source that has a copy, one that is not there, and what it cannot read', () => {
	const left = [
		event.replace('# what it says\n', 'archive_url: https://x.example/\n'),
		event.replace('sources:', 'works:'),
		event.replace('title: A', 'title: [A'),
		'No frontmatter.',
		'---\nsources: [{ id: one }]\n',
	];
	for (const text of left) assert.equal(add(text), undefined);
	assert.equal(add(event, 3), undefined);
});

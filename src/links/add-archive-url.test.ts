import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addArchiveUrl } from './add-archive-url.ts';

const copy = 'https://web.archive.org/web/20140612083000/https://one.example/a';
const one = 'https://one.example/a';
const two = 'https://two.example/b';
const three = 'https://three.example/c';
const add = (text: string, cited = one) => addArchiveUrl(text, { cited, url: copy });

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
      url: https://three.example/c
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
		add(event, three),
		event.replace(`${three}\n`, `${three}\n      archive_url: ${copy}\n`),
	);
	const titleLast = event.replace(/ {4}published: 2014-06-10.*\n/, '');
	assert.equal(
		add(titleLast),
		titleLast.replace('in lines\n', `in lines\n    archive_url: ${copy}\n`),
	);
});

test('addArchiveUrl() adds to a source on one line inside of its braces', () => {
	assert.equal(
		add(event, two),
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
	const added = addArchiveUrl(event, { cited: two, url });
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
	assert.equal(add(event, 'https://one.example/'), undefined);
});

test('addArchiveUrl() gives each of two sources of one page a copy', () => {
	const twice = event.replace(three, one);
	const first = add(twice) ?? '';
	assert.equal(first, add(event)?.replace(three, one));
	const line = `      archive_url: ${copy}\n`;
	assert.equal(add(first), first.replace(/(id: three\n.*\n)/, `$1${line}`));
});

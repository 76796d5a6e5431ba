import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventSchema } from '../../schema/event.ts';
import { keysAt } from '../../schema/keys-at.ts';
import { orderKeys } from './order-keys.ts';

const keysOf = (path: readonly PropertyKey[]) => keysAt(eventSchema, path);
const ordered = (yaml: string) => orderKeys(yaml, { keysOf });

test('orderKeys() moves the fewest keys and says which', () => {
	assert.deepEqual(ordered('date: 2014\ntitle: A\nsummary: B\ntype: policy\n'), {
		text: 'title: A\nsummary: B\ndate: 2014\ntype: policy\n',
		mends: [{ line: 1, says: 'put `date` in the order of the keys' }],
	});
});

test('orderKeys() moves a key with its lines and the comments above it', () => {
	const yaml = `# for all

# about places
places:
  - place: mosul
  # - place: baghdad

# about the title
title: A # as told
summary: >-
  # not a comment
  B
# the end
`;
	assert.equal(
		ordered(yaml).text,
		`# for all


# about the title
title: A # as told
summary: >-
  # not a comment
  B
# about places
places:
  - place: mosul
  # - place: baghdad
# the end
`,
	);
});

test('orderKeys() orders the maps of a list, in lines and in braces, from the inside out', () => {
	const yaml = `sources:
  - url: https://one.example/a
    # the day after
    published: 2014
    title: [
      A,
      ]
    reports: [{ said_by: B, killed: { high: 2, low: 1 } }]
    id: one
    # archive_url: not seen

  - title: C
    id: two
`;
	assert.deepEqual(ordered(yaml), {
		text: `sources:
  - id: one
    url: https://one.example/a
    title: [
      A,
      ]
    # the day after
    published: 2014
    reports: [{ killed: { low: 1, high: 2 }, said_by: B }]
    # archive_url: not seen

  - id: two
    title: C
`,
		mends: [
			{ line: 8, says: 'sources 1 reports 1 killed: put `low` in the order of the keys' },
			{ line: 8, says: 'sources 1 reports 1: put `killed` in the order of the keys' },
			{ line: 2, says: 'sources 1: put `title`, `id` in the order of the keys' },
			{ line: 12, says: 'sources 2: put `id` in the order of the keys' },
		],
	});
});

test('orderKeys() leaves a map where a key is not known, comes twice, or a comment would get lost', () => {
	const left = [
		'date: 2014\ntitel: A\ntitle: B\n',
		'date: 2014\ntitle: A\ntitle: B\n',
		'sources:\n  - url: a\n    # why\n    id: b\n',
		'places: [{ role: site, # why\n  place: a }]\n',
		'? date\n: 2014\n? title\n: A\n',
	];
	for (const yaml of left) assert.deepEqual(ordered(yaml), { text: yaml, mends: [] });
});

test('orderKeys() leaves a file with more disorder than slips of the pen make', () => {
	const yaml = `places:\n${'  - { role: site, place: a }\n'.repeat(101)}`;
	assert.deepEqual(ordered(yaml), { text: yaml, mends: [] });
});

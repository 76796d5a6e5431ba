import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { mendMarkdown } from '../../src/authoring/mend/mend-file.ts';
import { renderMarkdown } from '../../src/markdown/processor.ts';
import { toHtml } from '../../src/markdown/to-html.ts';
import { parseFrontmatter } from '../../src/parse/frontmatter.ts';
import { eventSchema } from '../../src/schema/event.ts';
import { keysAt } from '../../src/schema/keys-at.ts';

const keysOf = (path: readonly PropertyKey[]) => keysAt(eventSchema, path);
const mend = (text: string) => mendMarkdown(text, { keysOf });

/** An event with nothing to mend: each of its blocks begins with its comments. */
const blocks = [
	'# both papers agree\ntitle: Market opens at Déou\n',
	'summary: "A market: opened, as two newspapers reported."\n',
	'date: 2014-06-10 # from the first\n',
	'type: policy\n',
	'status: corroborated\n',
	'significance: 2\n',
	'places:\n  - { place: mosul, role: site }\n  # - place: baghdad\n',
	'# not the buyers\nactors:\n  - { actor: traders, role: target, sources: [first] }\n',
	'casualties:\n  killed: { low: 0, best: 0, high: 0 }\n  note: |-\n    # none  \n',
	'added: 2026-11-22\n',
	`sources:
  - id: first
    # moved in 2015
    url: https://one.example/a#top
    title: "[Market opens]"
    published: 2014-06-10
    reports: { killed: { low: 0, high: 1 }, said_by: a trader, as_of: 2014-06-10 }
  # a copy was left out
  - id: second
    url: https://two.example/b
    title: 'It''s open'
    published: 2014-06-11
`,
];
const account = `
The market opened at Déou [@first]. It sells bread,  
milk and tea [@second].

- One
- Two
`;
const compose = (parts: readonly string[]) => `---\n${parts.join('')}---\n${account}`;
const event = compose(blocks);

function dataOf(text: string): unknown {
	const { data, problems } = parseFrontmatter(text);
	assert.deepEqual(problems, []);
	return data;
}

function htmlOf(text: string): string {
	const { body } = parseFrontmatter(text);
	return renderMarkdown(new VFile({ value: body }), { toHtml });
}

function commentsOf(text: string): string[] {
	return (text.match(/(?<=^|[ \t])#[^\n\r]*/gm) ?? [])
		.map((comment) => comment.trimEnd().normalize('NFC'))
		.sort();
}

/** Ways to write the same event otherwise; the number chooses where. */
const slips: readonly ((text: string, chosen: number) => string)[] = [
	(text) => text.replace(/\r?\n/g, '\r\n'),
	(text) => `\ufeff${text}`,
	(text) => text.normalize('NFD'),
	(text) => text.replace(/\n+$/, ''),
	(text) => `${text}\n\n`,
	(text) => text.replaceAll('2014-06-10', '2014-6-10'),
	(text) => text.replace(/^(---\r?\n[^]*?date: )2014-0?6-10/, '$110 June 2014'),
	(text) => text.replace('added: 2026-11-22', "added: '2026/11/22'"),
	(text) => text.replace('url: https://two.example/b', 'url: " https://two.example/b "'),
	(text) => text.replace('"[Market opens]"', '[Market opens]'),
	(text) =>
		text.replace(
			'"A market: opened, as two newspapers reported."',
			'A market: opened, as two newspapers reported.',
		),
	(text) => text.replace('{ actor: traders, role: target,', '{ role: target, actor: traders,'),
	(text) => text.replace('low: 0, high: 1', 'high: 1, low: 0'),
	(text) => text.replace(/( {4}title: 'It''s open'\r?\n)( {4}published: 2014-06-11\r?\n)/, '$2$1'),
	(text) => text.replace(/(?<=- )(id: second)(\r?\n {4})(url: .*?two.*?)(?=\r?\n)/, '$3$2$1'),
	(text, chosen) => {
		const lines = text.split('\n');
		const at = chosen % lines.length;
		const isText = /# none|bread/.test(lines[at] ?? '');
		return lines
			.map((line, index) => (index === at && !isText ? line.replace(/(?=\r?$)/, ' ') : line))
			.join('\n');
	},
];

test('mendMarkdown() leaves an event that has nothing to mend', () => {
	assert.deepEqual(mend(event), { text: event, mends: [] });
});

test('mendMarkdown() mends every slip of an event and keeps its meaning and its comments', () => {
	const numbers = fc.array(fc.tuple(fc.constantFrom(...slips), fc.nat()), { maxLength: 8 });
	const orders = fc.shuffledSubarray([...blocks], { minLength: blocks.length });
	fc.assert(
		fc.property(orders, numbers, (parts, chosen) => {
			const slipped = chosen.reduce((text, [slip, where]) => slip(text, where), compose(parts));
			const { text } = mend(slipped);
			assert.deepEqual(dataOf(text), dataOf(event));
			assert.deepEqual(Object.keys(dataOf(text) as object), Object.keys(dataOf(event) as object));
			assert.equal(htmlOf(text), htmlOf(event));
			assert.deepEqual(commentsOf(text), commentsOf(event));
			assert.deepEqual(mend(text), { text, mends: [] });
		}),
		{ numRuns: 60 },
	);
});

test('mendMarkdown() loses nothing of a damaged event, and mends it once and for all', () => {
	const scraps = [
		'  \n',
		' ',
		'\t',
		'---\n',
		'# x\n',
		'"',
		"'",
		'`',
		'~~~\n',
		'    code \n',
		'- ',
		': ',
		'{',
		']',
		'|\n',
		'&a ',
		'date: 2014-6-3\n',
		'\u0301',
		'\r',
		'\u200b',
		'> ',
		'[@first]',
	];
	const damage = fc.record({
		at: fc.nat(event.length),
		deleted: fc.nat(12),
		inserted: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 4, unit: 'binary' })),
	});
	fc.assert(
		fc.property(fc.array(damage, { minLength: 1, maxLength: 5 }), (damages) => {
			const damaged = damages.reduce(
				(text, { at, deleted, inserted }) =>
					text.slice(0, at) + inserted + text.slice(at + deleted),
				event,
			);
			const { text } = mend(damaged);
			assert.deepEqual(mend(text), { text, mends: [] });
			// Of what the mends delete, add or exchange, nothing is left to compare.
			const rest = (whole: string) =>
				Array.from(whole.normalize('NFC').replace(/[\ufeff\s"'\\<>/.\d-]/g, ''))
					.sort()
					.join('');
			assert.equal(rest(text), rest(damaged));
			assert.deepEqual(
				commentsOf(text),
				commentsOf(damaged.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')),
			);
			const plain = damaged
				.replace(/^\ufeff/, '')
				.replace(/\r\n?/g, '\n')
				.normalize('NFC');
			if (parseFrontmatter(plain).problems.length > 0) return;
			assert.equal(htmlOf(text.normalize('NFC')), htmlOf(plain));
		}),
		{ numRuns: 60 },
	);
});
